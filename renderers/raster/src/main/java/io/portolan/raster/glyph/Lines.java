package io.portolan.raster.glyph;

import io.portolan.raster.RasterException;
import io.portolan.raster.Viewport;
import java.util.List;

/**
 * A line for each row, through as many points as there are columns of x and of y. A missing coordinate is a gap.
 *
 * @param xs the columns of x from the first point to the last
 * @param ys the columns of y, as many
 */
record Lines(List<String> xs, List<String> ys, Stroke stroke) implements Stroked {

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
        double[] x = new double[points];
        double[] y = new double[points];
        return (block, hits) -> {
            double[][] columnsX = xs.stream().map(block::values).toArray(double[][]::new);
            double[][] columnsY = ys.stream().map(block::values).toArray(double[][]::new);
            for (int row = 0; row < block.count(); row++) {
                for (int i = 0; i < points; i++) {
                    x[i] = columnsX[i][row];
                    y[i] = columnsY[i][row];
                }
                for (int i = 0; i + 1 < points; i++) {
                    pen.draw(row, x, y, i, points, hits);
                }
            }
        };
    }
}
