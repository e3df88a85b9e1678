package io.portolan.image.axis;

import io.portolan.image.axis.Extents.End;

/** Finds the range that shows all data with the room it asks for: plotly.js's autorange. */
final class AutoRange {

    private final Extents extents;
    private final String mode;
    private final double length;

    /**
     * For one axis.
     *
     * @param mode {@code normal}, {@code tozero} or {@code nonnegative}
     * @param length of the axis in pixels
     */
    AutoRange(Extents extents, String mode, double length) {
        this.extents = extents;
        this.mode = mode;
        this.length = length;
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
                    .stream().mapToDouble(end -> end.room(length)).max().orElse(0);
            double end = value / (1 - Math.min(0.5, pad / length));
            return value > 0 ? new double[] {0, end} : new double[] {end, 0};
        }
        if (mode.equals("nonnegative")) {
            return new double[] {Math.max(0, value - 1), Math.max(1, value + 1)};
        }
        return new double[] {value - 1, value + 1};
    }

    private double[] across(double lowest, double highest) {
        End low = new End(lowest, 0, false);
        End high = new End(highest, 0, false);
        double best = 0;
        for (End lower : extents.lowers()) {
            for (End upper : extents.uppers()) {
                double span = upper.value() - lower.value();
                double free = length - lower.room(length) - upper.room(length);
                boolean roomy = free > length / 10;
                double scale = span / (roomy ? free : length);
                if (span > 0 && scale > best) {
                    best = scale;
                    low = roomy ? lower : new End(lower.value(), 0, false);
                    high = roomy ? upper : new End(upper.value(), 0, false);
                }
            }
        }
        return padded(lowered(low, best), raised(high));
    }

    private End lowered(End low, double scale) {
        boolean cut = mode.equals("tozero")
                ? low.value() >= 0
                : mode.equals("nonnegative") && low.value() - scale * low.room(length) < 0;
        return cut ? new End(0, 0, false) : low;
    }

    private End raised(End high) {
        if (high.value() <= 0 && !mode.equals("normal")) {
            return new End(mode.equals("tozero") ? 0 : 1, 0, false);
        }
        return high;
    }

    private double[] padded(End low, End high) {
        double scale = (high.value() - low.value()) / (length - low.room(length) - high.room(length));
        return new double[] {low.value() - scale * low.room(length), high.value() + scale * high.room(length)};
    }
}
