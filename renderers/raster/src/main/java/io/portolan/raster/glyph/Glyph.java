package io.portolan.raster.glyph;

import io.portolan.raster.Viewport;
import java.util.List;

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
}
