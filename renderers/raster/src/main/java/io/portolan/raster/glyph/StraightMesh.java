package io.portolan.raster.glyph;

import io.portolan.raster.Mapping;
import io.portolan.raster.Viewport;
import io.portolan.raster.block.Block;
import io.portolan.raster.block.Hits;

/**
 * A matrix of straight rows and columns of any width. A value fills the bins from its lower edge up to but without its
 * upper, at least one.
 */
final class StraightMesh implements Scanner {

    private final double[][] values;
    private final int[] columns;
    private final int[] rows;
    private final boolean[] seenColumns;
    private final boolean[] seenRows;
    private final int width;
    private final int height;

    StraightMesh(double[] x, double[] y, double[][] values, Viewport viewport) {
        this.values = values;
        width = viewport.width();
        height = viewport.height();
        double[] edgesX = shares(Breaks.of(x), viewport.x());
        double[] edgesY = shares(Breaks.of(y), viewport.y());
        columns = bins(edgesX, width);
        rows = bins(edgesY, height);
        seenColumns = seen(edgesX);
        seenRows = seen(edgesY);
    }

    /** The edges as shares of the axis, 0 to 1. */
    private static double[] shares(double[] edges, Mapping axis) {
        double low = axis.type().mapped(axis.range().low());
        double span = axis.type().mapped(axis.range().high()) - low;
        double[] shares = new double[edges.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (axis.type().mapped(edges[i]) - low) / span;
        }
        return shares;
    }

    private static int[] bins(double[] shares, int count) {
        int[] bins = new int[shares.length];
        for (int i = 0; i < bins.length; i++) {
            bins[i] = (int) Math.max(0, Math.min(count, shares[i] * count));
        }
        return bins;
    }

    private static boolean[] seen(double[] shares) {
        boolean[] seen = new boolean[shares.length - 1];
        for (int i = 0; i < seen.length; i++) {
            double low = Math.min(shares[i], shares[i + 1]);
            double high = Math.max(shares[i], shares[i + 1]);
            seen[i] = low < 1 && high > 0;
        }
        return seen;
    }

    @Override
    public void scan(Block block, Hits hits) {
        for (int place = 0; place < block.count(); place++) {
            int j = (int) block.row(place);
            for (int i = 0; seenRows[j] && i < seenColumns.length; i++) {
                if (seenColumns[i]) {
                    fill(place, i, j, hits);
                }
            }
        }
    }

    private void fill(int place, int i, int j, Hits hits) {
        int left = Math.min(columns[i], columns[i + 1]);
        int right = upper(left, Math.max(columns[i], columns[i + 1]), width);
        int bottom = Math.min(rows[j], rows[j + 1]);
        int top = upper(bottom, Math.max(rows[j], rows[j + 1]), height);
        for (int row = bottom; row < top; row++) {
            for (int column = left; column < right; column++) {
                hits.add(row * width + column, place, values[j][i]);
            }
        }
    }

    private static int upper(int from, int to, int size) {
        return from == to && to != size ? to + 1 : to;
    }
}
