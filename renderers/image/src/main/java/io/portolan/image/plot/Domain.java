package io.portolan.image.plot;

import io.portolan.image.scene.Rect;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
        return of(attrs, layout, new Domain(0, 1, 0, 1));
    }

    /**
     * The domain of a subplot: as {@link #of(Attrs, Attrs)}, but subplots of one kind that state none share the plot.
     *
     * @param name such as {@code polar2}; those of the layout with another number are of its kind
     * @param stacked whether they stand on top of each other, the first at the bottom, and not side by side
     */
    public static Domain ofSubplot(String name, boolean stacked, Attrs attrs, Attrs layout) {
        String kind = name.replaceAll("\\d+$", "");
        List<String> all = Stream.concat(layout.names().stream(), Stream.of(name))
                .filter(each -> each.matches(kind + "\\d*"))
                .distinct()
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
        double from = all.indexOf(name) / (double) all.size();
        double to = (all.indexOf(name) + 1) / (double) all.size();
        return of(attrs, layout, stacked ? new Domain(0, 1, from, to) : new Domain(from, to, 0, 1));
    }

    private static Domain of(Attrs attrs, Attrs layout, Domain otherwise) {
        Grid grid = new Grid(layout);
        double[] column =
                grid.column((int) attrs.number("domain.column", 0)).orElse(new double[] {otherwise.x0, otherwise.x1});
        double[] row = grid.row((int) attrs.number("domain.row", 0)).orElse(new double[] {otherwise.y0, otherwise.y1});
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
