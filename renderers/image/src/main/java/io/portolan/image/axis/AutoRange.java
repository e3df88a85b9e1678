package io.portolan.image.axis;

import io.portolan.image.axis.Extents.End;

/** Finds the range that shows all data with the room it asks for: plotly.js's autorange. */
final class AutoRange {

    private final Extents extents;
    private final String mode;
    private final double length;
    private final RangeBreaks breaks;
    private final Inset inset;

    /**
     * For one axis.
     *
     * @param mode {@code normal}, {@code tozero} or {@code nonnegative}
     * @param length of the axis in pixels
     * @param breaks what the axis leaves out
     * @param inset what labels within the plot take of the axis
     */
    AutoRange(Extents extents, String mode, double length, RangeBreaks breaks, Inset inset) {
        this.extents = extents;
        this.mode = mode;
        this.length = length;
        this.breaks = breaks;
        this.inset = inset;
    }

    /** Lower and upper end in linear space; the fallback where there is no data. */
    double[] range(double... fallback) {
        if (extents.lowers().isEmpty() || extents.uppers().isEmpty()) {
            return fallback;
        }
        double lowest = extents.lowers().stream().mapToDouble(End::value).min().orElse(0);
        double highest = extents.uppers().stream().mapToDouble(End::value).max().orElse(0);
        return lowest == highest ? aroundOne(lowest) : across(lowest, highest);
    }

    private double[] aroundOne(double value) {
        if (mode.equals("tozero")) {
            if (value == 0) {
                return new double[] {0, 1};
            }
            double pad = (value > 0 ? extents.uppers() : extents.lowers())
                    .stream().mapToDouble(this::above).max().orElse(0);
            double end = value / (1 - Math.min(0.5, pad / length));
            return value > 0 ? new double[] {0, end} : new double[] {end, 0};
        }
        if (mode.equals("nonnegative")) {
            return new double[] {Math.max(0, value - 1), Math.max(1, value + 1)};
        }
        return new double[] {value - 1, value + 1};
    }

    private double below(End end) {
        return end.room(length, inset.low());
    }

    private double above(End end) {
        return end.room(length, inset.high());
    }

    private double[] across(double lowest, double highest) {
        End low = End.bare(lowest);
        End high = End.bare(highest);
        double best = 0;
        for (End lower : extents.lowers()) {
            for (End upper : extents.uppers()) {
                double span = shown(lower.value(), upper.value());
                double free = length - below(lower) - above(upper);
                boolean roomy = free > length / 10;
                double scale = span / (roomy ? free : length);
                if (span > 0 && scale > best) {
                    best = scale;
                    low = roomy ? lower : End.bare(lower.value());
                    high = roomy ? upper : End.bare(upper.value());
                }
            }
        }
        return padded(lowered(low, best), raised(high));
    }

    /** What of a stretch is not left out. */
    private double shown(double low, double high) {
        double hidden = high > low
                ? breaks.between(low, high).stream().mapToDouble(Gap::length).sum()
                : 0;
        return high - low - hidden;
    }

    private End lowered(End low, double scale) {
        boolean cut = mode.equals("tozero")
                ? low.value() >= 0
                : mode.equals("nonnegative") && low.value() - scale * below(low) < 0;
        return cut ? End.bare(0) : low;
    }

    private End raised(End high) {
        if (high.value() <= 0 && !mode.equals("normal")) {
            return End.bare(mode.equals("tozero") ? 0 : 1);
        }
        return high;
    }

    private double[] padded(End low, End high) {
        double scale = shown(low.value(), high.value()) / (length - below(low) - above(high));
        return new double[] {low.value() - scale * below(low), high.value() + scale * above(high)};
    }
}
