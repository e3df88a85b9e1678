package io.portolan.image.space.trace;

import io.portolan.image.space.render.Vec;
import java.util.List;

/** Finds where a coordinate of a surface has a value: marching squares over the cells of its grid. */
final class ContourLines {

    private final SurfaceGrid grid;
    private final int axis;

    /**
     * Lines on a surface.
     *
     * @param axis the coordinate: 0 for x, 1 for y, 2 for z
     */
    ContourLines(SurfaceGrid grid, int axis) {
        this.grid = grid;
        this.axis = axis;
    }

    /** A straight piece between two places, with the values that colour them. */
    record Segment(Vec from, double fromValue, Vec to, double toValue) {}

    private record Crossing(Vec at, double value) {}

    void trace(double level, List<Segment> out) {
        Crossing[] found = new Crossing[4];
        for (int row = 0; row + 1 < grid.rows(); row++) {
            for (int column = 0; column + 1 < grid.columns(); column++) {
                if (grid.isCell(row, column)) {
                    cell(row, column, level, found, out);
                }
            }
        }
    }

    private void cell(int row, int column, double level, Crossing[] found, List<Segment> out) {
        boolean a = above(row, column, level);
        boolean b = above(row, column + 1, level);
        boolean c = above(row + 1, column + 1, level);
        boolean d = above(row + 1, column, level);
        if (a == b && b == c && c == d) {
            return;
        }
        int count = 0;
        count = edge(a != b, row, column, row, column + 1, level, found, count);
        count = edge(b != c, row, column + 1, row + 1, column + 1, level, found, count);
        count = edge(c != d, row + 1, column + 1, row + 1, column, level, found, count);
        count = edge(d != a, row + 1, column, row, column, level, found, count);
        for (int i = 0; i + 1 < count; i += 2) {
            out.add(new Segment(found[i].at(), found[i].value(), found[i + 1].at(), found[i + 1].value()));
        }
    }

    private boolean above(int row, int column, double level) {
        return grid.get(axis, row, column) > level;
    }

    private int edge(
            boolean crossed, int row, int column, int toRow, int toColumn, double level, Crossing[] found, int count) {
        if (!crossed) {
            return count;
        }
        double from = grid.get(axis, row, column);
        double to = grid.get(axis, toRow, toColumn);
        double share = (level - from) / (to - from);
        Vec at = place(row, column).toward(place(toRow, toColumn), share);
        double value = grid.get(3, row, column);
        found[count] = new Crossing(at, value + share * (grid.get(3, toRow, toColumn) - value));
        return count + 1;
    }

    private Vec place(int row, int column) {
        return new Vec(grid.get(0, row, column), grid.get(1, row, column), grid.get(2, row, column));
    }
}
