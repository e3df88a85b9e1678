package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.channel.ChannelException;
import io.portolan.channel.Option;
import io.portolan.frame.ColumnType;
import io.portolan.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Lines through x and y, one for each colour. Rows are connected in the order of x, or of the data if asked; a missing y
 * is a gap, a row without x is left out.
 *
 * <pre>{@code line(stocks).x("date").y("price").color("symbol")}</pre>
 */
public final class LineMark implements Mark {

    /** Lines for numbers are drawn one for each distinct number, up to so many. */
    private static final int LINES = 200;

    @Override
    public String name() {
        return "line";
    }

    @Override
    public List<ChannelUse> channels() {
        return List.of(
                ChannelUse.required(Channel.X),
                ChannelUse.required(Channel.Y),
                ChannelUse.optional(Channel.COLOR),
                ChannelUse.optional(Channel.SIZE).constant(),
                ChannelUse.optional(Channel.OPACITY).constant());
    }

    @Override
    public Set<Option<?>> options() {
        return MarkOptions.ofPicturesAnd(
                MarkOptions.DATA_ORDER, MarkOptions.CONNECT_GAPS, MarkOptions.CURVE, MarkOptions.DASH);
    }

    @Override
    public Layer transform(Rows rows) {
        return ordered(byCategory(rows, "line").layer());
    }

    /** One colour for a whole item, not for each row: numbers become categories. */
    static Rows byCategory(Rows rows, String mark) {
        if (!rows.has(Channel.COLOR) || rows.type(Channel.COLOR) == ColumnType.CATEGORY) {
            return rows;
        }
        long values = rows.present(Channel.COLOR).distinct(EnumSet.of(Channel.COLOR), LINES);
        if (values > LINES) {
            throw new ChannelException("The column \"" + rows.name(Channel.COLOR) + "\" has " + values
                    + " values, and each would be one " + mark + " of its own colour; at most " + LINES
                    + " are drawn. Use a column with fewer values, or point.");
        }
        return rows.asText(Channel.COLOR);
    }

    static Layer ordered(Layer layer) {
        return isInOrder(layer) ? layer : layer.present(Channel.X).sorted(Channel.X);
    }

    /** Whether rows are connected as they come. */
    private static boolean isInOrder(Rows rows) {
        return rows.options().get(MarkOptions.DATA_ORDER) || rows.type(Channel.X) == ColumnType.CATEGORY;
    }

    /** The rows that are connected. */
    public static Rows connected(Rows rows) {
        return isInOrder(rows) ? rows : rows.present(Channel.X);
    }

    @Override
    public Drawing compile(Layer layer, Scales scales) {
        return Drawing.of(Series.of(layer, scales).stream()
                .map(series -> trace(series, scales))
                .toList());
    }

    private static JsonObject trace(Series series, Scales scales) {
        Layer layer = series.layer();
        JsonObject.Builder trace = Traces.points("scatter", series, scales)
                .put("mode", "lines")
                .put("line", line(series, scales, 2))
                .put("opacity", layer.number(Channel.OPACITY, 1))
                .put("connectgaps", layer.options().get(MarkOptions.CONNECT_GAPS));
        if (layer.rows() == 1) {
            // A line needs two points; one alone is shown as what it is.
            trace.put("mode", "markers").put("marker", JsonObject.of("color", series.paint(scales)));
        }
        return trace.build();
    }

    static JsonObject line(Series series, Scales scales, double width) {
        Layer layer = series.layer();
        return JsonObject.of(
                "color", series.paint(scales),
                "width", layer.number(Channel.SIZE, width),
                "shape", layer.options().get(MarkOptions.CURVE),
                "dash", layer.options().get(MarkOptions.DASH));
    }
}
