/** A stand-in for the notebook driver of Databricks, by the name under which its display function is looked for. */
@NullMarked
package com.databricks.backend.daemon.driver;

import org.jspecify.annotations.NullMarked;
