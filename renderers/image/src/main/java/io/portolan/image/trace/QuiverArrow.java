package io.portolan.image.trace;

import io.portolan.image.scene.Path;

/** The outline of one arrow of a field: a line and two strokes back from its tip. */
final class QuiverArrow {

    private static final double HEAD_ANGLE = Math.PI / 12;
    private static final double HEAD_LENGTH = 5.8;

    /** The share of an arrow that its head may take. */
    private static final double MOST_HEAD = 0.7;

    private QuiverArrow() {}

    /** The pixels from the tip to the ends of a head that fits a line. */
    static double headLength(double lineWidth) {
        return HEAD_LENGTH * lineWidth;
    }

    static Path path(double x0, double y0, double x1, double y1, double headLength) {
        double head = Math.min(headLength, MOST_HEAD * Math.hypot(x1 - x0, y1 - y0));
        double angle = StrictMath.atan2(y1 - y0, x1 - x0);
        Path.Builder path = Path.builder().move(x0, y0).line(x1, y1);
        for (double turn : new double[] {-HEAD_ANGLE, HEAD_ANGLE}) {
            path.line(x1 - head * StrictMath.cos(angle + turn), y1 - head * StrictMath.sin(angle + turn));
            if (turn < 0) {
                path.line(x1, y1);
            }
        }
        return path.build();
    }
}
