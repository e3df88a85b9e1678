package io.portolan.image.contour;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The points of a line as it is followed from cell to cell. */
final class LinePoints {

    private final ContourGrid grid;
    private final List<Point> points = new ArrayList<>();

    /** A point in the grid's coordinates, and in columns and rows. */
    private record Point(double x, double y, double column, double row) {

        double distance(Point other) {
            double across = column - other.column;
            double up = row - other.row;
            return Math.sqrt(across * across + up * up);
        }
    }

    LinePoints(ContourGrid grid) {
        this.grid = grid;
    }

    /** Adds a point, if it is not the one before once more. */
    void add(double x, double y, double column, double row) {
        Point point = new Point(x, y, column, row);
        if (points.isEmpty() || !isSame(points.get(points.size() - 1), point)) {
            points.add(point);
        }
    }

    private boolean isSame(Point one, Point other) {
        return grid.isOnePoint(one.x(), one.y(), other.x(), other.y());
    }

    boolean isClosed() {
        return isSame(points.get(0), points.get(points.size() - 1));
    }

    /**
     * The line with points that are near each other made one, so that smoothing does not swing between them; null where
     * no line remains.
     *
     * @param share how near, as a share of the mean distance of neighbours
     */
    @Nullable
    ContourLine thinned(double share) {
        int last = points.size() - 1;
        double total = 0;
        for (int i = 0; i < last; i++) {
            total += points.get(i).distance(points.get(i + 1));
        }
        double least = last == 0 ? 0 : total / last * share;
        List<Point> kept = new ArrayList<>();
        int end = last;
        while (end >= 0) {
            int start = groupStart(end, least);
            kept.add(center(start, end, last));
            end = start - 1;
        }
        Collections.reverse(kept);
        boolean closed = isClosed();
        if (closed) {
            kept.set(0, kept.get(kept.size() - 1));
        }
        return kept.size() < 2 ? null : line(closed ? kept.subList(0, kept.size() - 1) : kept);
    }

    private int groupStart(int end, double least) {
        int start = end;
        double length = 0;
        while (start > 0 && length + points.get(start).distance(points.get(start - 1)) < least) {
            length += points.get(start).distance(points.get(start - 1));
            start--;
        }
        return start;
    }

    /** What stands for a group: its middle, but the ends of an open line stay where they are. */
    private Point center(int start, int end, int last) {
        boolean open = !isClosed();
        if (open && (end == last || start == 0)) {
            return points.get(end == last ? last : 0);
        }
        Point low = points.get((start + end) / 2);
        Point high = points.get((start + end + 1) / 2);
        return new Point((low.x() + high.x()) / 2, (low.y() + high.y()) / 2, low.column(), low.row());
    }

    private static ContourLine line(List<Point> points) {
        return new ContourLine(
                points.stream().mapToDouble(Point::x).toArray(),
                points.stream().mapToDouble(Point::y).toArray());
    }
}
