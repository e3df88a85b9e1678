package io.portolan.raster.glyph;

import io.portolan.raster.Mapping;
import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;

/** Fills one triangle after another by edge functions, with the top-left rule for the middles of cells on an edge. */
final class Triangle {

    private final Mapping x;
    private final Mapping y;
    private final double[] px = new double[3];
    private final double[] py = new double[3];
    private final double[] values = new double[3];

    Triangle(Viewport viewport) {
        x = viewport.x();
        y = viewport.y();
    }

    /** Sets one of the three corners in data coordinates, with its value. */
    void corner(int index, double dataX, double dataY, double value) {
        px[index] = x.position(dataX) - 0.5;
        py[index] = y.position(dataY) - 0.5;
        values[index] = value;
    }

    void draw(int row, Hits hits) {
        double least = Math.min(px[0], Math.min(px[1], px[2]));
        double most = Math.max(px[0], Math.max(px[1], px[2]));
        double lowest = Math.min(py[0], Math.min(py[1], py[2]));
        double highest = Math.max(py[0], Math.max(py[1], py[2]));
        if (!(least < x.bins() - 0.5 && most >= -0.5 && lowest < y.bins() - 0.5 && highest >= -0.5)) {
            return;
        }
        int left = (int) Math.max(0, Math.floor(least + 0.5));
        int right = (int) Math.min(x.bins() - 1, Math.floor(most + 0.5));
        int bottom = (int) Math.max(0, Math.floor(lowest + 0.5));
        int top = (int) Math.min(y.bins() - 1, Math.floor(highest + 0.5));
        if (left == right && bottom == top) {
            hits.add(bottom * x.bins() + left, row, (values[0] + values[1] + values[2]) / 3);
        } else {
            wind();
            // Only cells whose middles lie within the extremes can be inside.
            fill(
                    row,
                    (int) Math.max(left, Math.ceil(least)),
                    (int) Math.min(right, Math.floor(most)),
                    (int) Math.max(bottom, Math.ceil(lowest)),
                    (int) Math.min(top, Math.floor(highest)),
                    hits);
        }
    }

    /** Makes all triangles go round the same way. */
    private void wind() {
        if (edge(0, 1, px[2], py[2]) < 0) {
            swap(px);
            swap(py);
            swap(values);
        }
    }

    private static void swap(double[] corners) {
        double second = corners[1];
        corners[1] = corners[2];
        corners[2] = second;
    }

    /**
     * Looks at every cell of a box. What stays the same along a row is reckoned once: {@link #edge} is
     * {@code (x - fromX) * dy - (y - fromY) * dx}.
     */
    private void fill(int row, int left, int right, int bottom, int top, Hits hits) {
        double area = edge(0, 1, px[2], py[2]);
        double x0 = px[0];
        double x1 = px[1];
        double x2 = px[2];
        double dy2 = py[1] - py[0];
        double dy0 = py[2] - py[1];
        double dy1 = py[0] - py[2];
        double least2 = least(0, 1);
        double least0 = least(1, 2);
        double least1 = least(2, 0);
        double value0 = values[0];
        double value1 = values[1];
        double value2 = values[2];
        for (int cellY = bottom; cellY <= top; cellY++) {
            double across2 = (cellY - py[0]) * (x1 - x0);
            double across0 = (cellY - py[1]) * (x2 - x1);
            double across1 = (cellY - py[2]) * (x0 - x2);
            int start = cellY * x.bins();
            for (int cellX = left; cellX <= right; cellX++) {
                double g2 = (cellX - x0) * dy2 - across2;
                double g0 = (cellX - x1) * dy0 - across0;
                double g1 = (cellX - x2) * dy1 - across1;
                if (g2 >= least2 & g0 >= least0 & g1 >= least1) {
                    hits.add(start + cellX, row, (g0 * value0 + g1 * value1 + g2 * value2) / area);
                }
            }
        }
    }

    /** How far inside of an edge a cell must lie: on it is enough, unless such cells belong to the neighbour. */
    private double least(int from, int to) {
        return isOpen(from, to) ? Double.MIN_VALUE : 0;
    }

    /** Whether cells on an edge belong to the neighbour. */
    private boolean isOpen(int from, int to) {
        return py[from] < py[to] || py[from] == py[to] && px[from] < px[to];
    }

    /** Twice the area between an edge and a point; positive on the inner side. */
    private double edge(int from, int to, double pointX, double pointY) {
        return (pointX - px[from]) * (py[to] - py[from]) - (pointY - py[from]) * (px[to] - px[from]);
    }
}
