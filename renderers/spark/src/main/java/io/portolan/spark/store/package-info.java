/**
 * Charts by the thousand, kept in Parquet or Delta: written in few large files, found by their metadata, looked at as a
 * gallery, and handed out as files, as a PDF, or to MLflow.
 */
@NullMarked
package io.portolan.spark.store;

import org.jspecify.annotations.NullMarked;
