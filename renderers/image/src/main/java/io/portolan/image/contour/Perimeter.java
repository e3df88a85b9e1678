package io.portolan.image.contour;

import io.portolan.image.scene.Path;
import io.portolan.image.trace.LinePath;
import java.util.ArrayList;
import java.util.List;

/**
 * Closes open contours along the edge of the grid, so that they enclose the area above their level. A place on the edge
 * is a number from 0 to 4: 0 at the upper left corner, 1 at the upper right one, and so on round.
 */
final class Perimeter {

    private static final double HAIR = 1e-9;

    private final ContourGrid grid;
    private final Ground ground;
    private final LinePath shape;
    private final double left;
    private final double right;
    private final double bottom;
    private final double top;

    Perimeter(ContourGrid grid, Ground ground, double smoothing) {
        this.grid = grid;
        this.ground = ground;
        shape = new LinePath("spline", smoothing);
        left = grid.xs()[0];
        right = grid.xs()[grid.columns() - 1];
        bottom = grid.ys()[0];
        top = grid.ys()[grid.rows() - 1];
    }

    /** The area that the lines of a contour enclose. */
    Path area(Contour contour) {
        Path.Builder path = Path.builder();
        List<ContourLine> left = new ArrayList<>(contour.open());
        while (!left.isEmpty()) {
            closeOne(left, path);
        }
        for (ContourLine line : contour.closed()) {
            ContourLine shown = ground.onPage(line);
            shape.appendClosed(path, shown.xs(), shown.ys());
        }
        return path.build();
    }

    /** From line to line along the edge until the first one is reached again. */
    private void closeOne(List<ContourLine> remaining, Path.Builder path) {
        ContourLine first = remaining.remove(0);
        ContourLine line = first;
        append(path, line, false);
        while (true) {
            double end = place(line.lastX(), line.lastY());
            ContourLine next = first;
            for (ContourLine other : remaining) {
                next = way(end, other) < way(end, next) ? other : next;
            }
            walk(path, line, end, next);
            if (next == first) {
                path.close();
                return;
            }
            remaining.remove(next);
            append(path, next, true);
            line = next;
        }
    }

    private void append(Path.Builder path, ContourLine line, boolean continues) {
        ContourLine shown = ground.onPage(line);
        shape.append(path, shown.xs(), shown.ys(), continues);
    }

    /** How far it is along the edge to where a line begins. */
    private double way(double from, ContourLine to) {
        double way = place(to.firstX(), to.firstY()) - from;
        return way < -HAIR ? way + 4 : way;
    }

    private double place(double x, double y) {
        boolean onTop = Math.abs(y - top) < grid.yTolerance();
        boolean onRight = Math.abs(x - right) < grid.xTolerance();
        if (onTop && !onRight) {
            return (x - left) / (right - left);
        }
        if (Math.abs(x - left) < grid.xTolerance()) {
            return 3 + (y - bottom) / (top - bottom);
        }
        if (Math.abs(y - bottom) < grid.yTolerance()) {
            return 2 + (right - x) / (right - left);
        }
        return 1 + (top - y) / (top - bottom);
    }

    private void walk(Path.Builder path, ContourLine from, double start, ContourLine to) {
        double x = from.lastX();
        double y = from.lastY();
        double end = start + way(start, to);
        for (double corner = Math.floor(start + HAIR) + 1; corner < end - HAIR; corner++) {
            int number = (int) corner & 3;
            double nextX = number == 1 || number == 2 ? right : left;
            double nextY = number == 2 || number == 3 ? bottom : top;
            ground.alongEdge(path, x, y, nextX, nextY);
            x = nextX;
            y = nextY;
        }
        ground.alongEdge(path, x, y, to.firstX(), to.firstY());
    }
}
