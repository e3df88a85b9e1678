package io.portolan.mark;

/** How bars or areas of different colours share a place. */
public enum Stacking {
    /** On each other. */
    STACKED("stack"),
    /** Side by side. */
    GROUPED("group"),
    /** In front of each other, seen through. */
    OVERLAID("overlay");

    private final String barMode;

    Stacking(String barMode) {
        this.barMode = barMode;
    }

    /** Plotly's bar mode. */
    String barMode() {
        return barMode;
    }
}
