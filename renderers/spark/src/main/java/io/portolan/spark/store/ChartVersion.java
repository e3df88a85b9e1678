package io.portolan.spark.store;

import java.time.Instant;

/**
 * A state of a store that can be read again.
 *
 * @param number from 0
 * @param time when it was written
 * @param operation what made it, in the table's own words, such as WRITE
 */
public record ChartVersion(long number, Instant time, String operation) {}
