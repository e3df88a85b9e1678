package io.portolan.view;

/** Where the legend and the colour bar stand. */
public enum Legend {
    RIGHT,
    /** A row above the plot. */
    TOP,
    /** A row below the plot. */
    BOTTOM,
    /** Neither is shown. */
    NONE
}
