package io.portolan.raster.glyph;

import io.portolan.raster.Mapping;
import io.portolan.raster.Viewport;
import io.portolan.raster.block.Block;
import io.portolan.raster.block.Hits;

/**
 * A matrix of even cells. Where they are coarser than the canvas each cell of the canvas takes the one around its middle;
 * where they are finer each takes those that start in it, so that every one counts once.
 */
final class EvenMesh implements Scanner {

    private final double[][] values;
    private final Axis x;
    private final Axis y;
    private final int width;
    private final boolean coarser;

    EvenMesh(double[] x, double[] y, double[][] values, Viewport viewport, boolean coarser) {
        this.values = values;
        this.x = new Axis(x, viewport.x());
        this.y = new Axis(y, viewport.y());
        this.coarser = coarser;
        width = viewport.width();
    }

    /** From bins of the canvas to places in the matrix. */
    private static final class Axis {

        private final double scale;
        private final double shift;
        private final int size;

        Axis(double[] middles, Mapping axis) {
            double[] edges = Breaks.of(middles);
            size = middles.length;
            double span = edges[size] - edges[0];
            scale = (size * (axis.range().high() - axis.range().low())) / (axis.bins() * span);
            shift = size * (axis.range().low() - edges[0]) / span;
        }

        int nearest(int bin) {
            return (int) Math.floor(scale * (bin + 0.5) + shift);
        }

        int from(int bin) {
            return Math.max(0, (int) Math.min(edge(bin), edge(bin + 1)));
        }

        int to(int bin) {
            return Math.min(size, (int) Math.max(edge(bin), edge(bin + 1)));
        }

        private double edge(int bin) {
            return Math.floor(scale * bin + shift);
        }
    }

    @Override
    public void scan(Block block, Hits hits) {
        for (int place = 0; place < block.count(); place++) {
            int row = (int) block.row(place);
            if (coarser) {
                nearest(place, row, hits);
            } else {
                within(place, row, hits);
            }
        }
    }

    private void nearest(int place, int row, Hits hits) {
        int j = y.nearest(row);
        if (j < 0 || j >= y.size) {
            return;
        }
        for (int column = 0; column < width; column++) {
            int i = x.nearest(column);
            if (i >= 0 && i < x.size) {
                hits.add(row * width + column, place, values[j][i]);
            }
        }
    }

    private void within(int place, int row, Hits hits) {
        for (int column = 0; column < width; column++) {
            int from = x.from(column);
            int to = x.to(column);
            for (int j = y.from(row); j < y.to(row); j++) {
                for (int i = from; i < to; i++) {
                    hits.add(row * width + column, place, values[j][i]);
                }
            }
        }
    }
}
