/** Tests against real parts, one tag a part. A part that is missing fails the test when CI=true, else skips it. */
@NullMarked
package io.portolan.integration;

import org.jspecify.annotations.NullMarked;
