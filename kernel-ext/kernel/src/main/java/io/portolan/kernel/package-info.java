/**
 * A Java kernel for Jupyter: answers the messages of {@link io.portolan.kernel.wire} with a
 * {@link io.portolan.kernel.session.Session}.
 */
@NullMarked
package io.portolan.kernel;

import org.jspecify.annotations.NullMarked;
