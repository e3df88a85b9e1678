package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.json.JsonObject;
import java.util.List;

/**
 * Texts at x and y: labels of data, or with constants an annotation.
 *
 * <pre>{@code overlay(point(cars).x("Horsepower").y("Miles_per_Gallon"), text().x(200).y(20).text("heavy drinkers"))}</pre>
 */
public final class TextMark implements Mark {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public List<ChannelUse> channels() {
        return List.of(
                ChannelUse.required(Channel.X),
                ChannelUse.required(Channel.Y),
                ChannelUse.required(Channel.TEXT),
                ChannelUse.optional(Channel.COLOR),
                ChannelUse.optional(Channel.SIZE).constant(),
                ChannelUse.optional(Channel.OPACITY).constant());
    }

    @Override
    public boolean isComment() {
        return true;
    }

    @Override
    public Layer transform(Rows rows) {
        return LineMark.byCategory(rows, "text").layer();
    }

    @Override
    public Drawing compile(Layer layer, Scales scales) {
        return Drawing.of(Series.of(layer, scales).stream()
                .map(series -> trace(series, scales))
                .toList());
    }

    private static JsonObject trace(Series series, Scales scales) {
        Layer layer = series.layer();
        String ink = series.color().isPresent() || layer.constant(Channel.COLOR).isPresent()
                ? series.paint(scales)
                : scales.look().ink();
        return Traces.points("scatter", series, scales)
                .put("mode", "text")
                .put("text", layer.need(Channel.TEXT).asText().toJson())
                .put("textfont", JsonObject.of("color", ink, "size", layer.number(Channel.SIZE, 12)))
                .put("opacity", layer.number(Channel.OPACITY, 1))
                .build();
    }
}
