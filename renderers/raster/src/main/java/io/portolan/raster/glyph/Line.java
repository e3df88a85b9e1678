package io.portolan.raster.glyph;

import io.portolan.raster.Viewport;
import java.util.List;

/**
 * One line through all rows. The segment from a row to the next has the values of the former. A missing coordinate is a
 * gap. Along a line each cell is touched once, but once for each segment where segments are shorter than a cell.
 */
record Line(String x, String y) implements Glyph {

    @Override
    public List<String> xColumns() {
        return List.of(x);
    }

    @Override
    public List<String> yColumns() {
        return List.of(y);
    }

    @Override
    public boolean joinsRows() {
        return true;
    }

    @Override
    public Scanner scanner(Viewport viewport, boolean addsUp) {
        Segments segments = new Segments(viewport);
        return (block, hits) -> {
            double[] xs = block.values(x);
            double[] ys = block.values(y);
            int end = Math.min(block.start() + block.count(), block.filled() - 1);
            for (int i = block.start(); i < end; i++) {
                boolean starts = i == 0 || Double.isNaN(xs[i - 1]) || Double.isNaN(ys[i - 1]);
                segments.draw(i, xs[i], ys[i], xs[i + 1], ys[i + 1], starts, hits);
            }
        };
    }
}
