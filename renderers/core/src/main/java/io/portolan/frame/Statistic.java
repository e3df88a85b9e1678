package io.portolan.frame;

/** One number for the rows of a group; rows whose value is missing count for {@link #COUNT} alone. */
public enum Statistic {
    /** How many rows, whatever their values. */
    COUNT,
    SUM,
    MEAN,
    /** The middle value, or halfway between the two in the middle. */
    MEDIAN,
    LEAST,
    GREATEST
}
