package io.portolan.image.axis;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Leaves out stretches that start at stated dates.
 *
 * @param starts in milliseconds since 1970; NaN starts nothing
 * @param length of each, in milliseconds
 */
record DatedBreak(double[] starts, double length) implements RangeBreak {

    @Override
    public boolean hides(double value) {
        return Arrays.stream(starts).anyMatch(start -> value >= start && value < start + length);
    }

    @Override
    public void between(double low, double high, Consumer<Gap> gaps) {
        Arrays.stream(starts).forEach(start -> gaps.accept(new Gap(start, start + length)));
    }
}
