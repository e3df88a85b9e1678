package io.portolan.raster.glyph;

import io.portolan.raster.Viewport;
import io.portolan.raster.block.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The area between a line and zero, or between a line and a base line whose own cells are left out, so that stacked areas
 * do not overlap. What lies between a row and the next has the values of the former. A missing coordinate is a gap.
 *
 * @param base the column of the base line; null for zero
 */
record Area(String x, String y, @Nullable String base) implements Glyph {

    private static final double[] ZEROS = new double[Block.ROWS + 3];

    @Override
    public List<String> xColumns() {
        return List.of(x);
    }

    @Override
    public List<String> yColumns() {
        return base == null ? List.of(y) : List.of(y, base);
    }

    @Override
    public boolean joinsRows() {
        return true;
    }

    @Override
    public boolean standsOnZero() {
        return base == null;
    }

    @Override
    public Scanner scanner(Viewport viewport, boolean addsUp) {
        Trapezoids trapezoids = new Trapezoids(viewport, base == null);
        return (block, hits) -> {
            double[] xs = block.values(x);
            double[] tops = block.values(y);
            double[] bases = base == null ? ZEROS : block.values(base);
            int end = Math.min(block.start() + block.count(), block.filled() - 1);
            for (int i = block.start(); i < end; i++) {
                boolean starts = i == 0 || !Double.isFinite(xs[i - 1] + tops[i - 1] + bases[i - 1]);
                trapezoids.draw(i, xs[i], xs[i + 1], tops[i], bases[i], tops[i + 1], bases[i + 1], starts, hits);
            }
        };
    }
}
