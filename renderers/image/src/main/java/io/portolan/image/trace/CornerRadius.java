package io.portolan.image.trace;

import io.portolan.image.value.Numbers;
import java.util.Optional;

/**
 * How round the corners of bars are.
 *
 * @param value pixels, or the percentage of a bar's width; at least 0
 * @param percent whether it is a percentage
 */
record CornerRadius(double value, boolean percent) {

    static final CornerRadius NONE = new CornerRadius(0, false);

    private static final double MOST_PERCENT = 50;

    /** Reads a number of pixels or, with a percent sign, a percentage; empty for anything else. */
    static Optional<CornerRadius> of(String text) {
        String trimmed = text.trim();
        boolean percent = trimmed.endsWith("%");
        double value = Numbers.parse(percent ? trimmed.substring(0, trimmed.length() - 1) : trimmed);
        return value >= 0 ? Optional.of(new CornerRadius(value, percent)) : Optional.empty();
    }

    /** The pixels that this is of a bar of a width. */
    double of(double width) {
        return percent ? width * Math.min(MOST_PERCENT, value) / 100 : value;
    }
}
