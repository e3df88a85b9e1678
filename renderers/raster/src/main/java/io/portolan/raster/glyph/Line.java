package io.portolan.raster.glyph;

import io.portolan.raster.Viewport;
import java.util.List;

/**
 * One line through all rows. The segment from a row to the next has the values of the former. A missing coordinate is a
 * gap. Without antialiasing each cell along a line is touched once, but once for each segment where segments are shorter
 * than a cell.
 */
record Line(String x, String y, Stroke stroke) implements Stroked {

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
        Pen pen = stroke.pen(viewport, addsUp);
        return (block, hits) -> {
            double[] xs = block.values(x);
            double[] ys = block.values(y);
            int end = Math.min(block.start() + block.count(), block.filled() - 1);
            for (int i = block.start(); i < end; i++) {
                pen.draw(i, xs, ys, i, block.filled(), hits);
            }
        };
    }
}
