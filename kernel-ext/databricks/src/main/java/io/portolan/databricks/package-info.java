/**
 * Display in Databricks notebooks. The notebook's {@code displayHTML} is out of a library's reach, so it is best given
 * once by {@link io.portolan.databricks.Databricks#use}; else it is looked for, else files are written.
 */
@NullMarked
package io.portolan.databricks;

import org.jspecify.annotations.NullMarked;
