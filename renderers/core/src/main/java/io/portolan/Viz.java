package io.portolan;

import io.portolan.display.DisplayHandle;
import io.portolan.display.Displays;
import io.portolan.frame.Source;
import io.portolan.mark.AreaMark;
import io.portolan.mark.BarMark;
import io.portolan.mark.BoxMark;
import io.portolan.mark.HeatmapMark;
import io.portolan.mark.HistogramMark;
import io.portolan.mark.LineMark;
import io.portolan.mark.PointMark;
import io.portolan.mark.RuleMark;
import io.portolan.mark.TextMark;
import io.portolan.view.Chart;
import io.portolan.view.Grid;
import io.portolan.view.Overlay;
import io.portolan.view.Plot;
import io.portolan.view.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words with which charts are made: a mark is the noun, channels are methods of what it gives, and compositions are
 * functions of views.
 *
 * <p>Data is anything {@link io.portolan.frame.Frames} reads: a list of records, beans or maps, a map of columns, an
 * array, a matrix, a file or a table of another library whose Portolan module is there. A list or an array also gives
 * functions of its items to channels: {@code point(cars).x(Car::horsepower)}.
 *
 * <p>Every value is immutable and displays itself.
 */
public final class Viz {

    private Viz() {}

    /** A point for each row. */
    public static <T> Chart<T> point(Iterable<T> data) {
        return Chart.of(new PointMark(), Source.of(data));
    }

    /** A point for each row. */
    public static <T> Chart<T> point(T[] data) {
        return Chart.of(new PointMark(), Source.of(data));
    }

    /** A point for each row. */
    public static Chart<Object> point(Object data) {
        return Chart.of(new PointMark(), Source.of(data));
    }

    /** A line through x and y, one for each colour. */
    public static <T> Chart<T> line(Iterable<T> data) {
        return Chart.of(new LineMark(), Source.of(data));
    }

    /** A line through x and y, one for each colour. */
    public static <T> Chart<T> line(T[] data) {
        return Chart.of(new LineMark(), Source.of(data));
    }

    /** A line through x and y, one for each colour. */
    public static Chart<Object> line(Object data) {
        return Chart.of(new LineMark(), Source.of(data));
    }

    /** The area under y, or the band from y to y2. */
    public static <T> Chart<T> area(Iterable<T> data) {
        return Chart.of(new AreaMark(), Source.of(data));
    }

    /** The area under y, or the band from y to y2. */
    public static <T> Chart<T> area(T[] data) {
        return Chart.of(new AreaMark(), Source.of(data));
    }

    /** The area under y, or the band from y to y2. */
    public static Chart<Object> area(Object data) {
        return Chart.of(new AreaMark(), Source.of(data));
    }

    /** A bar for each x, as long as y or as many as there are rows. */
    public static <T> Chart<T> bar(Iterable<T> data) {
        return Chart.of(new BarMark(), Source.of(data));
    }

    /** A bar for each x, as long as y or as many as there are rows. */
    public static <T> Chart<T> bar(T[] data) {
        return Chart.of(new BarMark(), Source.of(data));
    }

    /** A bar for each x, as long as y or as many as there are rows. */
    public static Chart<Object> bar(Object data) {
        return Chart.of(new BarMark(), Source.of(data));
    }

    /** How many rows fall into each bin of x. */
    public static <T> Chart<T> histogram(Iterable<T> data) {
        return Chart.of(new HistogramMark(), Source.of(data));
    }

    /** How many rows fall into each bin of x. */
    public static <T> Chart<T> histogram(T[] data) {
        return Chart.of(new HistogramMark(), Source.of(data));
    }

    /** How many rows fall into each bin of x. */
    public static Chart<Object> histogram(Object data) {
        return Chart.of(new HistogramMark(), Source.of(data));
    }

    /** Median, quartiles and outliers of y for each x. */
    public static <T> Chart<T> box(Iterable<T> data) {
        return Chart.of(new BoxMark(), Source.of(data));
    }

    /** Median, quartiles and outliers of y for each x. */
    public static <T> Chart<T> box(T[] data) {
        return Chart.of(new BoxMark(), Source.of(data));
    }

    /** Median, quartiles and outliers of y for each x. */
    public static Chart<Object> box(Object data) {
        return Chart.of(new BoxMark(), Source.of(data));
    }

    /** A coloured cell for each pair of x and y. */
    public static <T> Chart<T> heatmap(Iterable<T> data) {
        return Chart.of(new HeatmapMark(), Source.of(data));
    }

    /** A coloured cell for each pair of x and y. */
    public static <T> Chart<T> heatmap(T[] data) {
        return Chart.of(new HeatmapMark(), Source.of(data));
    }

    /** A coloured cell for each pair of x and y. */
    public static Chart<Object> heatmap(Object data) {
        return Chart.of(new HeatmapMark(), Source.of(data));
    }

    /** A straight line across the plot at each x or y, see {@link #rule()} for constants. */
    public static <T> Chart<T> rule(Iterable<T> data) {
        return Chart.of(new RuleMark(), Source.of(data));
    }

    /** A straight line across the plot at each x or y, see {@link #rule()} for constants. */
    public static <T> Chart<T> rule(T[] data) {
        return Chart.of(new RuleMark(), Source.of(data));
    }

    /** A straight line across the plot at each x or y, see {@link #rule()} for constants. */
    public static Chart<Object> rule(Object data) {
        return Chart.of(new RuleMark(), Source.of(data));
    }

    /** A straight line at constants: {@code rule().y(10)}. */
    public static Chart<Object> rule() {
        return Chart.of(new RuleMark(), Source.nothing());
    }

    /** A text at each x and y, see {@link #text()} for constants. */
    public static <T> Chart<T> text(Iterable<T> data) {
        return Chart.of(new TextMark(), Source.of(data));
    }

    /** A text at each x and y, see {@link #text()} for constants. */
    public static <T> Chart<T> text(T[] data) {
        return Chart.of(new TextMark(), Source.of(data));
    }

    /** A text at each x and y, see {@link #text()} for constants. */
    public static Chart<Object> text(Object data) {
        return Chart.of(new TextMark(), Source.of(data));
    }

    /** A text at constants: {@code text().x(3).y(4).text("peak")}. */
    public static Chart<Object> text() {
        return Chart.of(new TextMark(), Source.nothing());
    }

    /** Charts on the same axes, the first at the bottom. */
    public static Overlay overlay(Plot<?>... plots) {
        return Overlay.of(List.of(plots));
    }

    /** Views side by side. */
    public static Grid row(View... views) {
        return Grid.of(Math.max(1, views.length), List.of(views));
    }

    /** Views one above the other. */
    public static Grid column(View... views) {
        return Grid.of(1, List.of(views));
    }

    /**
     * Views row by row.
     *
     * @param columns how many stand side by side
     */
    public static Grid grid(int columns, View... views) {
        return Grid.of(columns, List.of(views));
    }

    /** Shows any value where this program runs: in the notebook, or as a file. */
    public static DisplayHandle show(@Nullable Object value) {
        return Displays.get().show(value);
    }
}
