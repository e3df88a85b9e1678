/** Brings the one jar of Portolan to platforms that are installed already: Zeppelin, Databricks. */
@NullMarked
package io.portolan.install;

import org.jspecify.annotations.NullMarked;
