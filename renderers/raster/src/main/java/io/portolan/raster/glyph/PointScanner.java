package io.portolan.raster.glyph;

import io.portolan.raster.Mapping;
import io.portolan.raster.Viewport;
import io.portolan.raster.block.Block;
import io.portolan.raster.block.Hits;

/**
 * Membership is decided on the data's own values, both ends of a range included; the cell by the mapping. The upper edges
 * belong to the last cells.
 */
final class PointScanner implements Scanner {

    private final String xName;
    private final String yName;
    private final Mapping x;
    private final Mapping y;
    private final double[] mappedX;
    private final double[] mappedY;

    PointScanner(String xName, String yName, Viewport viewport) {
        this.xName = xName;
        this.yName = yName;
        x = viewport.x();
        y = viewport.y();
        mappedX = x.isLinear() ? new double[0] : new double[Block.ROWS];
        mappedY = y.isLinear() ? new double[0] : new double[Block.ROWS];
    }

    @Override
    public void scan(Block block, Hits hits) {
        double[] xs = block.values(xName);
        double[] ys = block.values(yName);
        int count = block.count();
        hits.fill(locate(xs, ys, mapped(x, xs, mappedX, count), mapped(y, ys, mappedY, count), count, hits));
        hits.flush();
    }

    private static double[] mapped(Mapping axis, double[] values, double[] into, int count) {
        if (axis.isLinear()) {
            return values;
        }
        for (int i = 0; i < count; i++) {
            into[i] = axis.type().mapped(values[i]);
        }
        return into;
    }

    /** The loop that every point passes: no calls, no branch but the one that leaves points out. */
    private int locate(double[] xs, double[] ys, double[] alongX, double[] alongY, int count, Hits hits) {
        double left = x.range().low();
        double right = x.range().high();
        double bottom = y.range().low();
        double top = y.range().high();
        double xScale = x.scale();
        double xShift = x.shift();
        double yScale = y.scale();
        double yShift = y.shift();
        int lastX = x.bins() - 1;
        int lastY = y.bins() - 1;
        int width = x.bins();
        int[] cells = hits.cells();
        int[] rows = hits.rows();
        int found = 0;
        for (int i = 0; i < count; i++) {
            if (xs[i] >= left && xs[i] <= right && ys[i] >= bottom && ys[i] <= top) {
                int column = Math.min((int) (alongX[i] * xScale + xShift), lastX);
                int row = Math.min((int) (alongY[i] * yScale + yShift), lastY);
                cells[found] = row * width + column;
                rows[found++] = i;
            }
        }
        return found;
    }
}
