package io.portolan.mark;

/** In which order categories stand along an axis. */
public enum Order {
    /** As they first appear in the data. */
    APPEARANCE,
    /** By name; names that are numbers by number. */
    NAME,
    /** Least value first. */
    ASCENDING,
    /** Greatest value first. */
    DESCENDING
}
