package io.portolan.raster.glyph;

import io.portolan.raster.Mapping;
import io.portolan.raster.Viewport;
import io.portolan.raster.block.Block;
import io.portolan.raster.block.Hits;

/**
 * A matrix of quadrangles: a value fills the cells whose lower left corners lie inside by the even-odd rule. Corners count
 * as whole cells, cut towards zero; a quadrangle that is thinner than a cell fills those it lies in.
 */
final class BentMesh implements Scanner {

    private final double[][] values;
    private final double[][] x;
    private final double[][] y;
    private final int width;
    private final int height;
    private final double[] cornerX = new double[5];
    private final double[] cornerY = new double[5];

    BentMesh(double[][] x, double[][] y, double[][] values, Viewport viewport) {
        this.values = values;
        this.x = bins(Breaks.of(x), viewport.x());
        this.y = bins(Breaks.of(y), viewport.y());
        width = viewport.width();
        height = viewport.height();
    }

    private static double[][] bins(double[][] corners, Mapping axis) {
        double low = axis.type().mapped(axis.range().low());
        double scale = axis.bins() / (axis.type().mapped(axis.range().high()) - low);
        double[][] bins = new double[corners.length][corners[0].length];
        for (int row = 0; row < bins.length; row++) {
            for (int i = 0; i < bins[row].length; i++) {
                double bin = (axis.type().mapped(corners[row][i]) - low) * scale;
                bins[row][i] = bin < 0 ? Math.ceil(bin) : Math.floor(bin);
            }
        }
        return bins;
    }

    @Override
    public void scan(Block block, Hits hits) {
        for (int place = 0; place < block.count(); place++) {
            int j = (int) block.row(place);
            for (int i = 0; i < values[j].length; i++) {
                corners(i, j);
                draw(place, values[j][i], hits);
            }
        }
    }

    private void corners(int i, int j) {
        corner(0, i, j);
        corner(1, i + 1, j);
        corner(2, i + 1, j + 1);
        corner(3, i, j + 1);
        corner(4, i, j);
    }

    private void corner(int index, int i, int j) {
        cornerX[index] = x[j][i];
        cornerY[index] = y[j][i];
    }

    private void draw(int place, double value, Hits hits) {
        double x0 = least(cornerX);
        double x1 = most(cornerX);
        double y0 = least(cornerY);
        double y1 = most(cornerY);
        if (!(x0 < width && x1 >= 0 && y0 < height && y1 >= 0)) {
            return;
        }
        int left = (int) Math.max(0, x0);
        int right = (int) Math.min(width, x1);
        int bottom = (int) Math.max(0, y0);
        int top = (int) Math.min(height, y1);
        boolean thin = left == right || bottom == top;
        right = thin && left == right && right < width ? right + 1 : right;
        top = thin && bottom == top && top < height ? top + 1 : top;
        for (int row = bottom; row < top; row++) {
            for (int column = left; column < right; column++) {
                if (thin || isInside(column, row)) {
                    hits.add(row * width + column, place, value);
                }
            }
        }
    }

    private static double least(double[] corners) {
        return Math.min(Math.min(corners[0], corners[1]), Math.min(corners[2], corners[3]));
    }

    private static double most(double[] corners) {
        return Math.max(Math.max(corners[0], corners[1]), Math.max(corners[2], corners[3]));
    }

    private boolean isInside(int column, int row) {
        boolean inside = false;
        for (int edge = 0; edge < 4; edge++) {
            boolean beside = cornerX[edge] < column && cornerX[edge + 1] < column;
            boolean crosses = (cornerY[edge] > row) != (cornerY[edge + 1] > row);
            if (crosses && !beside) {
                double ax = cornerX[edge] - column;
                double ay = cornerY[edge] - row;
                double bx = cornerX[edge + 1] - column;
                double by = cornerY[edge + 1] - row;
                boolean right = (bx * ay - by * ax) * Math.signum(by - ay) < 0;
                inside ^= right;
            }
        }
        return inside;
    }
}
