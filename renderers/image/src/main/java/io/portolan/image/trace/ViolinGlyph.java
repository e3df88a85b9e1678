package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.scene.Path;

/** The outlines of one violin, in pixels. */
final class ViolinGlyph {

    private static final LinePath SMOOTH = new LinePath("spline", 1);

    private final PositionedTrace trace;
    private final Density density;
    private final double center;
    private final double scale;
    private final String side;

    /**
     * A violin at a position.
     *
     * @param scale units of the position axis for a unit of density
     */
    ViolinGlyph(PositionedTrace trace, double position, Density density, double scale) {
        this.trace = trace;
        this.density = density;
        this.scale = scale;
        center = trace.positionAxis().linear(position + trace.place().center());
        side = trace.attrs().word("side", "both", "positive", "negative");
    }

    private boolean isOn(String which) {
        return side.equals("both") || side.equals(which);
    }

    /** The whole violin, or the half of it that the trace asks for. */
    Path outline() {
        Path.Builder path = Path.builder();
        if (!isOn("negative")) {
            start(path, 0);
        }
        if (isOn("positive")) {
            half(path, 1, false);
        }
        if (!isOn("positive")) {
            start(path, density.at().length - 1);
        }
        if (isOn("negative")) {
            half(path, -1, true);
        }
        if (!side.equals("both")) {
            double[] end = point(isOn("positive") ? density.at().length - 1 : 0, 0);
            path.line(end[0], end[1]);
            return path.build();
        }
        return path.close().build();
    }

    private void start(Path.Builder path, int index) {
        double[] start = point(index, 0);
        path.move(start[0], start[1]);
    }

    private void half(Path.Builder path, int sign, boolean backwards) {
        int count = density.at().length;
        double[] xs = new double[count];
        double[] ys = new double[count];
        for (int i = 0; i < count; i++) {
            double[] point = point(backwards ? count - 1 - i : i, sign);
            xs[i] = point[0];
            ys[i] = point[1];
        }
        SMOOTH.append(path, xs, ys, !path.isEmpty());
    }

    private double[] point(int index, int sign) {
        double along = trace.positionAxis().pixel(center + sign * density.density()[index] * scale);
        double up = trace.valueAxis().pixelOf(density.at()[index]);
        return trace.isVertical() ? new double[] {along, up} : new double[] {up, along};
    }

    /** A line across the violin at its mean. */
    Path mean(double mean) {
        Axis axis = trace.positionAxis();
        double reach = density.at(mean) * scale;
        double from = axis.pixel(center - (isOn("negative") ? reach : 0));
        double to = axis.pixel(center + (isOn("positive") ? reach : 0));
        double at = trace.valueAxis().pixelOf(mean);
        return trace.isVertical() ? Path.line(from, at, to, at) : Path.line(at, from, at, to);
    }

    /**
     * The box inside: in half violins beside their straight line.
     *
     * @param share of the violin's width
     */
    BoxGlyph box(double share, double lineWidth) {
        double half = trace.place().half() * share;
        if (side.equals("both")) {
            return new BoxGlyph(trace, center, half, half, 0);
        }
        boolean positive = isOn("positive");
        double shift = lineWidth * (positive == trace.isVertical() ? 1 : -1);
        return new BoxGlyph(trace, center, positive ? 0 : half / 2, positive ? half / 2 : 0, shift);
    }
}
