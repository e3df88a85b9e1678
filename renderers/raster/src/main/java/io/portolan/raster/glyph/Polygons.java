package io.portolan.raster.glyph;

import io.portolan.raster.RasterException;
import io.portolan.raster.Viewport;
import io.portolan.raster.column.Table;
import java.util.Arrays;
import java.util.Optional;

/**
 * Filled shapes, each row one shape of one or more polygons of one or more closed rings. A ring that winds the other way
 * round is a hole. Shapes too thin to hold the middle of a cell still touch the cells they lie in.
 */
public final class Polygons implements Glyph {

    private final double[] coordinates;
    private final int[] rings;
    private final int[] polygons;
    private final int[] rows;

    /**
     * Shapes.
     *
     * @param coordinates x and y by turns; not copied, to be left alone
     * @param rings where each ring starts, counted in points, and where the last ends
     * @param polygons where each polygon starts, counted in rings, and where the last ends
     * @param rows where each row starts, counted in polygons, and where the last ends
     * @throws RasterException if the starts do not agree
     */
    public Polygons(double[] coordinates, int[] rings, int[] polygons, int[] rows) {
        if (!isCut(rings, coordinates.length / 2)
                || !isCut(polygons, rings.length - 1)
                || !isCut(rows, polygons.length - 1)) {
            throw new RasterException(
                    "The polygons refer to points or rings that are not there; starts rise from 0, and one"
                            + " more than there are parts ends the last.");
        }
        this.coordinates = coordinates;
        this.rings = rings;
        this.polygons = polygons;
        this.rows = rows;
    }

    private static boolean isCut(int[] starts, int size) {
        boolean rises = starts.length > 0 && starts[0] >= 0 && starts[starts.length - 1] <= size;
        for (int i = 1; i < starts.length; i++) {
            rises &= starts[i - 1] <= starts[i];
        }
        return rises;
    }

    /** The rings of the shapes as closed lines, one cell thick. */
    public Glyph outlines() {
        return outlines(Stroke.THIN);
    }

    /**
     * The rings of the shapes as closed antialiased lines.
     *
     * @param width in cells, positive; thinner than 1 is fainter
     */
    public Glyph outlines(double width) {
        return outlines(Stroke.smooth(width));
    }

    private Glyph outlines(Stroke stroke) {
        int[] firstRings = new int[rows.length];
        Arrays.setAll(firstRings, row -> polygons[rows[row]]);
        return new Paths(coordinates, rings, firstRings, true, stroke);
    }

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
        PolygonFill fill = new PolygonFill(viewport);
        return (block, hits) -> {
            for (int place = 0; place < block.count(); place++) {
                int row = (int) block.row(place);
                for (int polygon = rows[row]; polygon < rows[row + 1]; polygon++) {
                    fill.draw(place, coordinates, rings, polygons[polygon], polygons[polygon + 1], hits);
                }
            }
        };
    }
}
