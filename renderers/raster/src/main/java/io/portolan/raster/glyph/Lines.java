package io.portolan.raster.glyph;

import io.portolan.raster.Viewport;
import java.util.List;

/**
 * A line for each row, through as many points as there are columns of x and of y. A missing coordinate is a gap.
 *
 * @param xs the columns of x from the first point to the last
 * @param ys the columns of y, as many
 */
record Lines(List<String> xs, List<String> ys) implements Glyph {

    @Override
    public List<String> xColumns() {
        return xs;
    }

    @Override
    public List<String> yColumns() {
        return ys;
    }

    @Override
    public Scanner scanner(Viewport viewport, boolean addsUp) {
        Segments segments = new Segments(viewport);
        return (block, hits) -> {
            double[][] x = xs.stream().map(block::values).toArray(double[][]::new);
            double[][] y = ys.stream().map(block::values).toArray(double[][]::new);
            for (int row = 0; row < block.count(); row++) {
                for (int i = 0; i + 1 < x.length; i++) {
                    boolean starts = i == 0 || Double.isNaN(x[i - 1][row]) || Double.isNaN(y[i - 1][row]);
                    segments.draw(row, x[i][row], y[i][row], x[i + 1][row], y[i + 1][row], starts, hits);
                }
            }
        };
    }
}
