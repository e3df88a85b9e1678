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
            fill(row, left, right, bottom, top, hits);
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

    private void fill(int row, int left, int right, int bottom, int top, Hits hits) {
        double area = edge(0, 1, px[2], py[2]);
        boolean open2 = isOpen(0, 1);
        boolean open0 = isOpen(1, 2);
        boolean open1 = isOpen(2, 0);
        for (int cellY = bottom; cellY <= top; cellY++) {
            for (int cellX = left; cellX <= right; cellX++) {
                double g2 = edge(0, 1, cellX, cellY);
                double g0 = edge(1, 2, cellX, cellY);
                double g1 = edge(2, 0, cellX, cellY);
                if (isIn(g2, open2) && isIn(g0, open0) && isIn(g1, open1)) {
                    double value = (g0 * values[0] + g1 * values[1] + g2 * values[2]) / area;
                    hits.add(cellY * x.bins() + cellX, row, value);
                }
            }
        }
    }

    private static boolean isIn(double side, boolean open) {
        return side > 0 || side == 0 && !open;
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
