package io.portolan.image.contour;

import io.portolan.image.scene.Rect;

/**
 * The part of a line that can be seen.
 *
 * @param line the whole line
 * @param start the length at which it comes into sight
 * @param end the length at which it leaves
 */
record Stretch(MeasuredPath line, double start, double end) {

    /** The part of a line from where it first enters the bounds to where it last leaves them, within a precision. */
    static Stretch visible(MeasuredPath line, Rect bounds, double precision) {
        double start = 0;
        double end = line.total();
        double away = away(line, start, bounds);
        while (away > 0 && start <= end) {
            start += away + precision;
            away = away(line, start, bounds);
        }
        away = away(line, end, bounds);
        while (away > 0 && start <= end) {
            end -= away + precision;
            away = away(line, end, bounds);
        }
        return new Stretch(line, start, Math.max(start, end));
    }

    private static double away(MeasuredPath line, double length, Rect bounds) {
        double[] point = line.at(length);
        double dx = Math.max(0, Math.max(bounds.x() - point[0], point[0] - bounds.right()));
        double dy = Math.max(0, Math.max(bounds.y() - point[1], point[1] - bounds.bottom()));
        return Math.sqrt(dx * dx + dy * dy);
    }

    double length() {
        return end - start;
    }

    /** Whether all of the line can be seen and its ends meet. */
    boolean isClosed() {
        double[] first = line.at(0);
        double[] last = line.at(line.total());
        boolean whole = start == 0 && end == line.total();
        return whole && Math.abs(first[0] - last[0]) < 0.1 && Math.abs(first[1] - last[1]) < 0.1;
    }
}
