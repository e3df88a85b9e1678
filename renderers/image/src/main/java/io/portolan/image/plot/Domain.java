package io.portolan.image.plot;

import io.portolan.image.scene.Rect;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;

/**
 * The part of the plot that a trace or a subplot takes, in shares of the plot; heights count from below.
 *
 * @param x0 its left edge
 * @param x1 its right edge, beyond {@code x0}
 * @param y0 its bottom
 * @param y1 its top, beyond {@code y0}
 */
public record Domain(double x0, double x1, double y0, double y1) {

    /**
     * The domain that attributes state: {@code domain.x} and {@code domain.y}, or else a cell of the layout's grid, or else
     * the whole plot.
     */
    public static Domain of(Attrs attrs, Attrs layout) {
        Grid grid = new Grid(layout);
        double[] whole = {0, 1};
        double[] column = grid.column((int) attrs.number("domain.column", 0)).orElse(whole);
        double[] row = grid.row((int) attrs.number("domain.row", 0)).orElse(whole);
        double[] x = stated(attrs.column("domain.x"), column);
        double[] y = stated(attrs.column("domain.y"), row);
        return new Domain(x[0], x[1], y[0], y[1]);
    }

    private static double[] stated(Column ends, double[] otherwise) {
        double from = inside(ends.number(0), otherwise[0]);
        double to = inside(ends.number(1), otherwise[1]);
        return ends.size() == 2 && from < to ? new double[] {from, to} : otherwise;
    }

    /** An end that is no share of the plot counts as absent, without the other. */
    private static double inside(double end, double otherwise) {
        return end >= 0 && end <= 1 ? end : otherwise;
    }

    /** Where it is on a page. */
    public Rect on(Page page) {
        return Rect.between(page.paperX(x0), page.paperY(y1), page.paperX(x1), page.paperY(y0));
    }
}
