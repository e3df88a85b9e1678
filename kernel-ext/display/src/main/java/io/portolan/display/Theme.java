package io.portolan.display;

/** The look of the page an output appears on. */
public enum Theme {
    LIGHT,
    DARK
}
