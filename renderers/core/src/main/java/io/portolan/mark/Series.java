package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rows of a layer that make one trace: they share their colour category and their shape.
 *
 * @param color the category the colour stands for; empty where no category is coloured
 * @param shape the category the shape stands for; empty where no category is shaped
 * @param layer its rows
 */
record Series(Optional<String> color, Optional<String> shape, Layer layer) {

    /** What a row without a category is called. */
    static final String MISSING = "(missing)";

    /** The series of a layer in legend order. */
    static List<Series> of(Layer layer, Scales scales) {
        Optional<Column> color = layer.column(Channel.COLOR).filter(Series::isCategory);
        Optional<Column> shape = layer.column(Channel.SHAPE);
        Codes codes = Codes.same(layer.rows());
        codes = color.isPresent() ? codes.and(color.get()) : codes;
        codes = shape.isPresent() ? codes.and(shape.get().asText()) : codes;
        return Stream.of(codes.rows())
                .map(rows -> new Series(
                        color.map(column -> category(column, rows[0])),
                        shape.map(column -> category(column, rows[0])),
                        rows.length == layer.rows() ? layer : layer.take(rows)))
                .sorted(Comparator.comparingInt(series -> series.rank(scales)))
                .toList();
    }

    private static boolean isCategory(Column column) {
        return column.type() == ColumnType.CATEGORY;
    }

    private static String category(Column column, int row) {
        return column.isMissing(row) ? MISSING : String.valueOf(column.label(row));
    }

    /** The name in the legend: its categories, else the name its layer was given; empty for neither. */
    String name() {
        Set<String> parts = new LinkedHashSet<>();
        color.ifPresent(parts::add);
        shape.ifPresent(parts::add);
        return parts.isEmpty() ? layer.name() : String.join(", ", parts);
    }

    /** Its place in the legend, whatever the order in which panels are drawn; Plotly's standard is 1000. */
    int rank(Scales scales) {
        int byColor = color.map(c -> place(scales.color().order(), c)).orElse(0);
        int byShape = shape.map(s -> place(scales.shape().categories(), s)).orElse(0);
        return 1 + byColor * 100 + byShape;
    }

    private static int place(List<String> order, String category) {
        int index = order.indexOf(category);
        return index < 0 ? order.size() : index;
    }

    /** The one colour of the series: its category's, else the constant, else the first of the palette. */
    String paint(Scales scales) {
        return color.map(scales.color()::color)
                .or(() -> layer.text(Channel.COLOR))
                .orElse(scales.look().palette().get(0));
    }

    /** The column of numbers that colours each item by itself. */
    Optional<Column> heat() {
        return layer.column(Channel.COLOR).filter(column -> column.type() == ColumnType.NUMBER);
    }
}
