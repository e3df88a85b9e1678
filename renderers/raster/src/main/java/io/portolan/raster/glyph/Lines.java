package io.portolan.raster.glyph;

import io.portolan.raster.RasterException;
import io.portolan.raster.Viewport;
import io.portolan.raster.block.Block;
import java.io.Serializable;
import java.util.List;

/**
 * A line for each row, through as many points as there are columns of x and of y. A missing coordinate is a gap.
 *
 * @param xs the columns of x from the first point to the last
 * @param ys the columns of y, as many
 */
record Lines(List<String> xs, List<String> ys, Stroke stroke) implements Stroked, Serializable {

    /** Rows that are gathered from the columns together: as many as the processor fetches at once. */
    private static final int AT_ONCE = 8;

    Lines {
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
        if (xs.size() != ys.size()) {
            throw new RasterException("Lines need as many columns of x as of y, not " + xs.size() + " and " + ys.size()
                    + "; name a column again for each point that shares it.");
        }
    }

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
        Pen pen = stroke.pen(viewport, addsUp);
        int points = xs.size();
        double[][] x = new double[AT_ONCE][points];
        double[][] y = new double[AT_ONCE][points];
        return (block, hits) -> {
            for (int row = 0; row < block.count(); row += AT_ONCE) {
                int rows = Math.min(AT_ONCE, block.count() - row);
                gather(block, xs, row, rows, x);
                gather(block, ys, row, rows, y);
                for (int k = 0; k < rows; k++) {
                    for (int i = 0; i + 1 < points; i++) {
                        pen.draw(row + k, x[k], y[k], i, points, hits);
                    }
                }
            }
        };
    }

    private static void gather(Block block, List<String> columns, int from, int rows, double[][] into) {
        for (int i = 0; i < columns.size(); i++) {
            double[] column = block.values(columns.get(i));
            for (int k = 0; k < rows; k++) {
                into[k][i] = column[from + k];
            }
        }
    }
}
