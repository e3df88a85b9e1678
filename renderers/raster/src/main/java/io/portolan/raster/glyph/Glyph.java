package io.portolan.raster.glyph;

import io.portolan.raster.Viewport;
import io.portolan.raster.column.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What rows look like on a canvas. Immutable; a scanner does the work. */
public interface Glyph {

    /** The columns that hold x; none if the coordinates are the glyph's own. */
    default List<String> xColumns() {
        return List.of();
    }

    /** The columns that hold y; none if the coordinates are the glyph's own. */
    default List<String> yColumns() {
        return List.of();
    }

    /** All columns that hold its coordinates. */
    default List<String> columns() {
        return Stream.concat(xColumns().stream(), yColumns().stream()).toList();
    }

    /** The glyphs that are scanned one after the other: itself, unless it is made of several. */
    default List<Glyph> layers() {
        return List.of(this);
    }

    /** Whether a row is drawn together with its neighbours. */
    default boolean joinsRows() {
        return false;
    }

    /** Whether it stands on y = 0, which the canvas must then show. */
    default boolean standsOnZero() {
        return false;
    }

    /** The extremes of its coordinates, where they are its own rather than in columns. */
    default Optional<Bounds> bounds() {
        return Optional.empty();
    }

    /** How many rows there are to scan; those of the table unless the coordinates are the glyph's own. */
    default long rows(Viewport viewport, Table table) {
        return table.size();
    }

    /** The name by which reductions read a value that the glyph computes for each cell. */
    default Optional<String> valueColumn() {
        return Optional.empty();
    }

    /** Whether its hits tell how much of a cell they cover. */
    default boolean isAntialiased() {
        return false;
    }

    /**
     * A scanner of its own for one thread.
     *
     * @param addsUp whether what hits cover is to be added up
     */
    Scanner scanner(Viewport viewport, boolean addsUp);

    static Glyph points(String x, String y) {
        return new Points(x, y);
    }

    /** One line through all rows, one cell thick. */
    static Glyph line(String x, String y) {
        return new Line(x, y, Stroke.THIN);
    }

    /**
     * One antialiased line through all rows, with round ends and joints.
     *
     * @param width in cells, positive; thinner than 1 is fainter
     */
    static Glyph line(String x, String y, double width) {
        return new Line(x, y, Stroke.smooth(width));
    }

    /** A line for each row, through the points of several columns. */
    static Glyph lines(List<String> xs, List<String> ys) {
        return new Lines(xs, ys, Stroke.THIN);
    }

    /**
     * An antialiased line for each row, through the points of several columns.
     *
     * @param width in cells, positive; thinner than 1 is fainter
     */
    static Glyph lines(List<String> xs, List<String> ys, double width) {
        return new Lines(xs, ys, Stroke.smooth(width));
    }

    /** Several glyphs of one table, such as a line for each column of y: all rows of the first, then of the next. */
    static Glyph layers(List<Glyph> glyphs) {
        return new Layers(glyphs);
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
