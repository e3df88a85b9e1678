/**
 * Spark sessions for notebooks: what cells declare reaches the executors, a bar shows how far a job is, an interrupted
 * cell cancels its jobs.
 */
@NullMarked
package io.portolan.spark.session;

import org.jspecify.annotations.NullMarked;
