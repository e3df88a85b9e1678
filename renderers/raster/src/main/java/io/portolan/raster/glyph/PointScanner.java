package io.portolan.raster.glyph;

import io.portolan.raster.Mapping;
import io.portolan.raster.Viewport;
import io.portolan.raster.block.Block;
import io.portolan.raster.block.Hits;
import io.portolan.raster.column.Slice;

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
        Slice xs = block.slice(xName);
        Slice ys = block.slice(yName);
        int count = block.count();
        hits.fill(locate(xs, ys, mapped(x, xs, mappedX, count), mapped(y, ys, mappedY, count), count, hits));
        hits.flush();
    }

    private static Slice mapped(Mapping axis, Slice data, double[] into, int count) {
        if (axis.isLinear()) {
            return data;
        }
        for (int i = 0; i < count; i++) {
            into[i] = axis.type().mapped(data.values()[data.start() + i]);
        }
        return new Slice(into, 0);
    }

    /** The loop that every point passes: no calls, no branch but the one that leaves points out. */
    private int locate(Slice xData, Slice yData, Slice xMapped, Slice yMapped, int count, Hits hits) {
        double[] xs = xData.values();
        double[] ys = yData.values();
        double[] alongX = xMapped.values();
        double[] alongY = yMapped.values();
        int xAt = xData.start();
        int yAt = yData.start();
        int alongXAt = xMapped.start();
        int alongYAt = yMapped.start();
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
            double dx = xs[xAt + i];
            double dy = ys[yAt + i];
            if (dx >= left && dx <= right && dy >= bottom && dy <= top) {
                int column = Math.min((int) (alongX[alongXAt + i] * xScale + xShift), lastX);
                int row = Math.min((int) (alongY[alongYAt + i] * yScale + yShift), lastY);
                cells[found] = row * width + column;
                rows[found++] = i;
            }
        }
        return found;
    }
}
