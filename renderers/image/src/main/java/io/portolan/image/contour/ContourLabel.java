package io.portolan.image.contour;

import io.portolan.image.scene.Path;
import io.portolan.image.scene.Rect;
import io.portolan.image.text.TextBlock;
import java.util.List;

/**
 * A label at a place.
 *
 * @param x its middle
 * @param y its middle
 * @param angle radians, clockwise, between a quarter turn either way
 * @param level of the line it is on
 */
record ContourLabel(double x, double y, double angle, double level, TextBlock text) {

    private static final double NEIGHBOR_COST = 5;

    /** Labels of one level say the same, and need not be near each other. */
    private static final double SAME_LEVEL_FACTOR = 10;

    private static final double SAME_LEVEL_DISTANCE = 5;

    /** A label on a line: its middle a third of the way from the line to the chord under it. */
    static ContourLabel on(MeasuredPath line, double place, double level, TextBlock text) {
        double total = line.total();
        double half = text.width() / 2;
        double[] before = line.at(wrapped(place - half, total));
        double[] after = line.at(wrapped(place + half, total));
        double[] middle = line.at(wrapped(place, total));
        double angle = StrictMath.atan((after[1] - before[1]) / (after[0] - before[0]));
        return new ContourLabel(
                (middle[0] * 4 + before[0] + after[0]) / 6,
                (middle[1] * 4 + before[1] + after[1]) / 6,
                Double.isNaN(angle) ? 0 : angle,
                level,
                text);
    }

    private static double wrapped(double length, double total) {
        double rest = length % total;
        return rest < 0 ? rest + total : rest;
    }

    private double alongX() {
        return StrictMath.cos(angle) * text.width() / 2;
    }

    private double alongY() {
        return StrictMath.sin(angle) * text.width() / 2;
    }

    /** How bad the place is; infinite where the label would reach out of the bounds or over another. */
    double cost(Rect bounds, List<ContourLabel> others) {
        double halfHeight = text.height() / 2;
        double sin = Math.abs(StrictMath.sin(angle));
        double roomX = Math.min(x - bounds.x(), bounds.right() - x) / (alongX() + sin * halfHeight);
        double roomY = Math.min(y - bounds.y(), bounds.bottom() - y)
                / (Math.abs(alongY()) + StrictMath.cos(angle) * halfHeight);
        if (roomX < 1 || roomY < 1) {
            return Double.POSITIVE_INFINITY;
        }
        double cost = 1 / (roomX - 1) + 1 / (roomY - 1) + angle * angle;
        for (ContourLabel other : others) {
            cost += nearness(other);
        }
        return cost;
    }

    private double nearness(ContourLabel other) {
        boolean same = level == other.level;
        double least = same ? SAME_LEVEL_DISTANCE : 1;
        double distance = middleLine().distance(other.boxMiddleLine()) * 2 / (text.height() + other.boxHeight());
        double factor = NEIGHBOR_COST * (same ? SAME_LEVEL_FACTOR : 1);
        return distance <= least ? Double.POSITIVE_INFINITY : factor / (distance - least);
    }

    private Segment middleLine() {
        return new Segment(x - alongX(), y - alongY(), x + alongX(), y + alongY());
    }

    private Segment boxMiddleLine() {
        double half = boxWidth() / 2;
        double dx = StrictMath.cos(angle) * half;
        double dy = StrictMath.sin(angle) * half;
        return new Segment(x - dx, y - dy, x + dx, y + dy);
    }

    private double boxWidth() {
        return text.width() + text.style().size() / 3;
    }

    private double boxHeight() {
        return Math.max(0, text.height() - text.style().size() / 3);
    }

    /** The outline around the letters. */
    Path box() {
        double width = boxWidth();
        double height = boxHeight();
        return new Rect(-width / 2, -height / 2, width, height)
                .path()
                .rotated(StrictMath.toDegrees(angle))
                .translated(x, y);
    }
}
