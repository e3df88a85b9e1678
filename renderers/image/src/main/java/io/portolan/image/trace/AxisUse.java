package io.portolan.image.trace;

/** What a trace makes of an axis. An axis is hidden, unless told otherwise, where one trace hides it and none needs it. */
public enum AxisUse {
    /** It means nothing without the axis. */
    NEEDS,
    /** It can be read with or without. */
    ALLOWS,
    /** The axis has no meaning for it. */
    HIDES
}
