package io.portolan.channel;

import java.util.Locale;

/** One visual property of a mark that data can drive. */
public enum Channel {
    X,
    Y,
    /** The other end of what stretches from {@link #Y}. */
    Y2,
    COLOR,
    SIZE,
    SHAPE,
    OPACITY,
    TEXT,
    /** Splits the data into one small panel for each value, wrapped into rows. */
    FACET,
    FACET_ROW,
    FACET_COLUMN,
    /** The extent along the axis that a statistic such as a bin computed; data is not bound to it. */
    WIDTH;

    /** The name of the method that binds it. */
    public String word() {
        return switch (this) {
            case FACET_ROW -> "facetRow";
            case FACET_COLUMN -> "facetColumn";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }
}
