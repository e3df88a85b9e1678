package io.portolan.image.contour;

import io.portolan.image.axis.BinSteps;
import io.portolan.image.axis.TickStep;
import io.portolan.image.value.Attrs;
import java.util.stream.DoubleStream;

/**
 * The values that contours run along.
 *
 * @param start the first
 * @param end the last, or a little less than one step above it
 * @param size from each to the next, positive
 */
record Levels(double start, double end, double size) {

    private static final int MOST = 1000;
    private static final int USUAL_COUNT = 15;

    /** Smaller steps would be lost in the numbers they are added to. */
    private static final double LEAST_SHARE = 1e-9;

    /**
     * The levels that a trace states, or round ones that suit its values.
     *
     * @param low the lowest value
     * @param high the highest value
     */
    static Levels of(Attrs trace, double low, double high) {
        Attrs contours = trace.part("contours");
        return isAutomatic(trace) ? automatic(trace, low, high) : stated(trace, contours);
    }

    static boolean isAutomatic(Attrs trace) {
        boolean stated = trace.number("contours.start").isPresent()
                && trace.number("contours.end").isPresent();
        return !stated || trace.flag("autocontour", false);
    }

    private static TickStep step(Attrs trace, double span) {
        double count = trace.number("ncontours", USUAL_COUNT);
        double rough = span / (count >= 1 ? count : USUAL_COUNT);
        return BinSteps.automatic(false, rough > 0 ? rough : 1);
    }

    private static Levels automatic(Attrs trace, double found, double foundHigh) {
        boolean free = trace.flag("zauto", false);
        double low = free ? found : trace.number("zmin", found);
        double high = free ? foundHigh : trace.number("zmax", foundHigh);
        TickStep.Even step = (TickStep.Even) step(trace, high - low);
        double hair = (high - low) * 1e-4;
        double start = Math.ceil((low - hair) / step.size()) * step.size();
        double end = Math.floor((high + hair) / step.size()) * step.size();
        start = start == low ? start + step.size() : start;
        end = end == high ? end - step.size() : end;
        double middle = (start + end) / 2;
        return start > end ? new Levels(middle, middle, step.size()) : new Levels(start, end, step.size());
    }

    private static Levels stated(Attrs trace, Attrs contours) {
        double one = contours.number("start", 0);
        double other = contours.number("end", 0);
        double span = Math.abs(other - one);
        double size = contours.number("size", 0);
        double otherwise = span == 0 ? 1 : ((TickStep.Even) step(trace, span)).size();
        double largest = Math.max(Math.abs(one), Math.abs(other));
        boolean tells = size > Math.max(largest * LEAST_SHARE, Double.MIN_NORMAL);
        return new Levels(Math.min(one, other), Math.max(one, other), tells ? size : otherwise);
    }

    /** A little above the last, so that rounding does not lose it. */
    private double endPlus() {
        return end + size / 1e6;
    }

    /** How many there are between two values. */
    static int count(double from, double to, double size) {
        return (int) Math.max(0, Math.min(MOST, Math.floor((to - from) / size) + 1));
    }

    int count() {
        return count(start, endPlus(), size);
    }

    double[] values() {
        return DoubleStream.iterate(start, value -> value + size).limit(count()).toArray();
    }
}
