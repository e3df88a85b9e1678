package io.portolan.raster.shade;

import java.util.List;

/** Numbers at evenly spaced knots between two values, interpolated in between and held beyond. */
final class Ramp {

    private final double[] knots;
    private final double[][] channels;

    private Ramp(double low, double high, double[][] channels) {
        int count = channels[0].length;
        this.channels = channels;
        knots = new double[count];
        double step = count > 1 ? (high - low) / (count - 1) : 0;
        for (int i = 0; i < count; i++) {
            knots[i] = i == count - 1 && count > 1 ? high : i * step + low;
        }
    }

    static Ramp of(double low, double high, double[] values) {
        return new Ramp(low, high, new double[][] {values});
    }

    static Ramp of(double low, double high, List<Rgb> colors) {
        double[][] channels = new double[3][colors.size()];
        for (int i = 0; i < colors.size(); i++) {
            channels[0][i] = colors.get(i).red();
            channels[1][i] = colors.get(i).green();
            channels[2][i] = colors.get(i).blue();
        }
        return new Ramp(low, high, channels);
    }

    /** The last knot at or below a value; knots may coincide. */
    private int knot(double value) {
        int from = 0;
        int to = knots.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (knots[middle] <= value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from - 1;
    }

    /** The number at a value. */
    double at(double value) {
        return channel(0, knot(value), value);
    }

    /** The three channels at a value, cut to whole numbers. */
    int rgb(double value) {
        int knot = knot(value);
        return (int) channel(0, knot, value) << 16 | (int) channel(1, knot, value) << 8 | (int) channel(2, knot, value);
    }

    private double channel(int channel, int knot, double value) {
        double[] at = channels[channel];
        if (knot < 0) {
            return at[0];
        }
        if (knot == at.length - 1) {
            return at[knot];
        }
        double slope = (at[knot + 1] - at[knot]) / (knots[knot + 1] - knots[knot]);
        return slope * (value - knots[knot]) + at[knot];
    }
}
