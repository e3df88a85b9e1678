package io.portolan.raster.glyph;

import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;
import io.portolan.raster.column.Table;
import java.util.Optional;

/**
 * Lines through points of their own, each row one or more of them.
 *
 * @param coordinates x and y by turns
 * @param starts where each line starts, counted in points, and where the last ends
 * @param rows where each row starts, counted in lines, and where the last ends
 * @param closed whether each line is a ring whose last point is its first again
 */
record Paths(double[] coordinates, int[] starts, int[] rows, boolean closed, Stroke stroke) implements Stroked {

    @Override
    public Optional<Bounds> bounds() {
        return Optional.of(Bounds.of(coordinates, 0, coordinates.length));
    }

    @Override
    public long rows(Viewport viewport, Table table) {
        return rows.length - 1L;
    }

    @Override
    public Scanner scanner(Viewport viewport, boolean addsUp) {
        Pen pen = stroke.pen(viewport, addsUp);
        return (block, hits) -> {
            for (int place = 0; place < block.count(); place++) {
                int row = (int) block.row(place);
                for (int path = rows[row]; path < rows[row + 1]; path++) {
                    draw(pen, place, starts[path], starts[path + 1] - starts[path], hits);
                }
            }
        };
    }

    /** Draws a line; a ring with a point more at both ends, so that none of its segments starts or ends it. */
    private void draw(Pen pen, int place, int first, int size, Hits hits) {
        int margin = closed && size > 2 ? 1 : 0;
        int count = size + 2 * margin;
        double[] xs = new double[count];
        double[] ys = new double[count];
        for (int i = 0; i < count; i++) {
            int point = first + (margin == 0 ? i : (i + size - 2) % (size - 1));
            xs[i] = coordinates[2 * point];
            ys[i] = coordinates[2 * point + 1];
        }
        for (int i = margin; i + 1 < count - margin; i++) {
            pen.draw(place, xs, ys, i, count, hits);
        }
    }
}
