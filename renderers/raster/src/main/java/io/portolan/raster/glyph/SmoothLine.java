package io.portolan.raster.glyph;

import io.portolan.raster.RasterException;
import io.portolan.raster.Viewport;
import java.util.List;
import java.util.Optional;

/**
 * One antialiased line through all rows, with round ends and joints. The segment from a row to the next has the values of
 * the former. A missing coordinate is a gap.
 *
 * @param width in cells
 */
record SmoothLine(String x, String y, double width) implements Glyph {

    private static final String COVERAGE = "line coverage";

    SmoothLine {
        if (!(width > 0)) {
            throw new RasterException("A line of width " + width + " would not be seen; give a width above 0.");
        }
    }

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
    public boolean isAntialiased() {
        return true;
    }

    @Override
    public Optional<String> valueColumn() {
        return Optional.of(COVERAGE);
    }

    @Override
    public Scanner scanner(Viewport viewport, boolean addsUp) {
        SmoothSegments segments = new SmoothSegments(viewport, width, addsUp);
        return (block, hits) -> {
            double[] xs = block.values(x);
            double[] ys = block.values(y);
            int end = Math.min(block.start() + block.count(), block.filled() - 1);
            for (int i = block.start(); i < end; i++) {
                boolean starts = i == 0 || Double.isNaN(xs[i - 1]) || Double.isNaN(ys[i - 1]);
                boolean ends = i + 2 == block.filled() || Double.isNaN(xs[i + 2]) || Double.isNaN(ys[i + 2]);
                segments.previous(starts ? 0 : xs[i - 1], starts ? 0 : ys[i - 1]);
                segments.draw(i, xs[i], ys[i], xs[i + 1], ys[i + 1], starts, ends, hits);
            }
        };
    }
}
