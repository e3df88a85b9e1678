package io.portolan.raster.glyph;

import io.portolan.raster.Viewport;
import java.util.List;
import java.util.Optional;

/** What rows look like on a canvas. Immutable; a scanner does the work. */
public interface Glyph {

    /** The columns that hold x. */
    List<String> xColumns();

    /** The columns that hold y. */
    List<String> yColumns();

    /** Whether a row is drawn together with its neighbours. */
    default boolean joinsRows() {
        return false;
    }

    /** Whether it stands on y = 0, which the canvas must then show. */
    default boolean standsOnZero() {
        return false;
    }

    /** The extremes of coordinates that are the glyph's own rather than a table's. */
    default Bounds bounds() {
        throw new UnsupportedOperationException("The coordinates of this glyph are in columns.");
    }

    /** How many rows there are where the coordinates are the glyph's own; negative where the table has them. */
    default long rows() {
        return -1;
    }

    /** The name by which reductions read a value that the glyph computes for each cell. */
    default Optional<String> valueColumn() {
        return Optional.empty();
    }

    /** A scanner of its own for one thread. */
    Scanner scanner(Viewport viewport);

    static Glyph points(String x, String y) {
        return new Points(x, y);
    }

    static Glyph line(String x, String y) {
        return new Line(x, y);
    }

    /** A line for each row, through the points of several columns. */
    static Glyph lines(List<String> xs, List<String> ys) {
        return new Lines(xs, ys);
    }

    /** The area between a line and zero. */
    static Glyph area(String x, String y) {
        return new Area(x, y, null);
    }

    /** The area between a line and a base line. */
    static Glyph area(String x, String y, String base) {
        return new Area(x, y, base);
    }
}
