package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.channel.ChannelException;
import io.portolan.channel.Option;
import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.json.Json;
import io.portolan.json.JsonNumber;
import io.portolan.json.JsonObject;
import io.portolan.scale.PositionScale;
import io.portolan.scale.ScaleKind;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Straight lines that comment on other marks: across the whole plot at each y, or up the whole plot at each x, or from y
 * to y2 at each x. A text is written at its end.
 *
 * <pre>{@code overlay(line(stocks).x("date").y("price"), rule().y(100).text("target").dash("dot"))}</pre>
 */
public final class RuleMark implements Mark {

    @Override
    public String name() {
        return "rule";
    }

    @Override
    public List<ChannelUse> channels() {
        return List.of(
                ChannelUse.optional(Channel.X),
                ChannelUse.optional(Channel.Y),
                ChannelUse.optional(Channel.Y2),
                ChannelUse.optional(Channel.COLOR),
                ChannelUse.optional(Channel.TEXT),
                ChannelUse.optional(Channel.SIZE).constant(),
                ChannelUse.optional(Channel.OPACITY).constant());
    }

    @Override
    public Set<Option<?>> options() {
        return Set.of(MarkOptions.DASH);
    }

    @Override
    public boolean isComment() {
        return true;
    }

    @Override
    public Layer transform(Rows rows) {
        boolean segment = rows.has(Channel.Y2);
        boolean valid =
                segment ? rows.has(Channel.X) && rows.has(Channel.Y) : rows.has(Channel.X) != rows.has(Channel.Y);
        if (!valid) {
            throw new ChannelException("The mark rule needs x, or y, or all of x, y and y2.");
        }
        Rows whole = rows;
        for (Channel channel : List.of(Channel.X, Channel.Y, Channel.Y2)) {
            whole = whole.has(channel) ? whole.present(channel) : whole;
        }
        return LineMark.byCategory(whole, "rule").layer();
    }

    @Override
    public Drawing compile(Layer layer, Scales scales) {
        List<JsonObject> shapes = IntStream.range(0, layer.rows())
                .mapToObj(row -> shape(layer, row, scales))
                .toList();
        return Drawing.ofShapes(shapes);
    }

    private static JsonObject shape(Layer layer, int row, Scales scales) {
        JsonObject.Builder shape = JsonObject.builder().put("type", "line").put("line", line(layer, row, scales));
        if (layer.has(Channel.X)) {
            Json x = place(scales.x(), layer.need(Channel.X), row);
            shape.put("xref", "x").put("x0", x).put("x1", x);
        } else {
            shape.put("xref", "x domain").put("x0", 0).put("x1", 1);
        }
        if (layer.has(Channel.Y)) {
            Column end = layer.column(Channel.Y2).orElse(layer.need(Channel.Y));
            shape.put("yref", "y")
                    .put("y0", place(scales.y(), layer.need(Channel.Y), row))
                    .put("y1", place(scales.y(), end, row));
        } else {
            shape.put("yref", "y domain").put("y0", 0).put("y1", 1);
        }
        layer.column(Channel.TEXT)
                .map(text -> text.label(row))
                .ifPresent(text -> shape.put("label", label(text, layer)));
        return shape.build();
    }

    private static JsonObject label(String text, Layer layer) {
        boolean upright = layer.has(Channel.X);
        return JsonObject.of(
                "text",
                text,
                "textposition",
                "end",
                "textangle",
                0,
                "xanchor",
                upright ? "left" : "right",
                "yanchor",
                upright ? "top" : "bottom");
    }

    private static Json place(PositionScale scale, Column column, int row) {
        if (scale.kind() == ScaleKind.CATEGORY || column.type() == ColumnType.DATE) {
            return Json.of(column.label(row));
        }
        return JsonNumber.of(column.number(row));
    }

    private static JsonObject line(Layer layer, int row, Scales scales) {
        String color = layer.column(Channel.COLOR)
                .map(column -> scales.color().color(String.valueOf(column.label(row))))
                .or(() -> layer.text(Channel.COLOR))
                .orElse(scales.look().ink());
        return JsonObject.of(
                "color", color,
                "width", layer.number(Channel.SIZE, 1.2),
                "dash", layer.options().get(MarkOptions.DASH));
    }
}
