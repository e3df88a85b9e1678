package io.portolan.frame;

/** What the values of a column are, which decides the scale they are drawn on. */
public enum ColumnType {
    /** Numbers, kept as double. */
    NUMBER,
    /** Points in time, kept as milliseconds of the calendar shown, without a time zone. */
    DATE,
    /** Text, booleans and enum constants. */
    CATEGORY
}
