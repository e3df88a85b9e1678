package io.portolan.image.axis;

import java.util.List;

/**
 * Maps linear space to pixels.
 *
 * @param rising whether greater values stand at smaller pixels, as on y axes
 * @param low the range's first end: left or bottom
 * @param high the range's second end; below {@code low} on a reversed axis
 * @param offset the left or top end in pixels
 * @param length in pixels, positive
 * @param gaps the stretches left out, ascending and apart
 */
record Scale(boolean rising, double low, double high, double offset, double length, List<Gap> gaps) {

    private static final double HAIR = 1e-4;

    Scale over(double from, double to, List<Gap> left) {
        return new Scale(rising, from, to, offset, length, left);
    }

    Scale at(double start, double extent) {
        return new Scale(rising, low, high, start, Math.max(1, extent), gaps);
    }

    double pixel(double linear) {
        double share = share(linear);
        return offset + (rising ? 1 - share : share) * length;
    }

    /** How far a value is from the first end to the second, in parts of the whole. */
    private double share(double linear) {
        if (gaps.isEmpty()) {
            return (linear - low) / (high - low);
        }
        return (shown(linear) - shown(low)) / (shown(high) - shown(low));
    }

    /** A value less all that is left out before it. Within a gap the nearer of the two sides is drawn out. */
    private double shown(double linear) {
        double hidden = 0;
        for (Gap gap : gaps) {
            hidden += linear >= gap.middle() ? gap.length() : 0;
        }
        return linear - hidden;
    }

    double linear(double pixel) {
        double share = (pixel - offset) / length;
        double part = rising ? 1 - share : share;
        double linear = shown(low) + part * (shown(high) - shown(low));
        for (Gap gap : gaps) {
            linear += linear > gap.from() ? gap.length() : 0;
        }
        return linear;
    }

    double pixelsPerUnit() {
        return length / (high - low);
    }

    /** What of the range is not left out. */
    double span() {
        return Math.abs(high - low) - gaps.stream().mapToDouble(Gap::length).sum();
    }

    /** The upper end of the gap a value is in; the value itself where it is in none. */
    double outside(double linear) {
        for (Gap gap : gaps) {
            if (linear >= gap.from() && linear < gap.to()) {
                return gap.to();
            }
        }
        return linear;
    }

    boolean shows(double linear) {
        double hair = Math.abs(high - low) * HAIR;
        return linear >= Math.min(low, high) - hair && linear <= Math.max(low, high) + hair;
    }
}
