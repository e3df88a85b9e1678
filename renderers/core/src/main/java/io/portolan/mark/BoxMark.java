package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.channel.ChannelException;
import io.portolan.frame.BoxPart;
import io.portolan.frame.Column;
import io.portolan.json.Json;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Box plots after Tukey: the median, the quartiles, whiskers to the farthest values within 1.5 times the interquartile
 * range, and the values beyond as points. The numbers are computed here, see {@link Quantiles}, so that a chart of many
 * rows stays small. Boxes lie where x is numbers and y is not.
 *
 * <pre>{@code box(penguins).x("Species").y("Body Mass (g)").color("Sex")}</pre>
 */
public final class BoxMark implements Mark {

    @Override
    public String name() {
        return "box";
    }

    @Override
    public List<ChannelUse> channels() {
        return List.of(
                ChannelUse.optional(Channel.X),
                ChannelUse.optional(Channel.Y),
                ChannelUse.optional(Channel.COLOR),
                ChannelUse.optional(Channel.OPACITY).constant());
    }

    @Override
    public List<Channel> places() {
        return List.of(Channel.Y);
    }

    @Override
    public Layer transform(Rows rows) {
        Channel value = value(rows);
        Channel place = value == Channel.Y ? Channel.X : Channel.Y;
        Rows whole = LineMark.byCategory(rows, "box").present(value);
        Rows placed = whole.has(place) ? whole.present(place).asText(place) : whole.withText(place, " ");
        return placed.boxes(place, value).with(MarkOptions.LYING, value == Channel.X);
    }

    private static Channel value(Rows rows) {
        boolean x = rows.has(Channel.X) && rows.hasNumbers(Channel.X);
        boolean y = rows.has(Channel.Y) && rows.hasNumbers(Channel.Y);
        if (!x && !y) {
            throw new ChannelException("The mark box needs a column of numbers: say .y(\"column\").");
        }
        return y ? Channel.Y : Channel.X;
    }

    @Override
    public Drawing compile(Layer layer, Scales scales) {
        List<JsonObject> traces = new ArrayList<>();
        for (Series series : Series.of(layer, scales)) {
            traces.add(trace(series, scales));
        }
        return Drawing.of(traces, JsonObject.of("boxmode", sideBySide(layer) ? "group" : "overlay"));
    }

    /** A box that is alone at its place stands in the middle of it. */
    private static boolean sideBySide(Layer layer) {
        Optional<Column> color = layer.column(Channel.COLOR);
        Column place = layer.need(layer.options().get(MarkOptions.LYING) ? Channel.Y : Channel.X);
        return color.isPresent()
                && !color.get().asText().toList().equals(place.asText().toList());
    }

    private static JsonObject trace(Series series, Scales scales) {
        Layer layer = series.layer();
        boolean lying = layer.options().get(MarkOptions.LYING);
        Column places = layer.need(lying ? Channel.Y : Channel.X);
        Column values = layer.need(lying ? Channel.X : Channel.Y);
        List<Box> boxes = Stream.of(Codes.of(places).rows())
                .map(rows -> Box.of(String.valueOf(places.label(rows[0])), values.take(rows)))
                // plotly.js looks at the first box to see whether there are outliers.
                .sorted(Comparator.comparing(Box::isClean))
                .toList();
        JsonObject.Builder trace = Traces.named("box", series, scales)
                .put(lying ? "y" : "x", boxes.stream().map(Box::place).toList())
                .put("orientation", lying ? "h" : "v")
                .put("q1", each(boxes, Box::q1))
                .put("median", each(boxes, Box::median))
                .put("q3", each(boxes, Box::q3))
                .put("lowerfence", each(boxes, Box::low))
                .put("upperfence", each(boxes, Box::high))
                .put("boxpoints", boxes.get(0).isClean() ? false : "outliers")
                .put("line", JsonObject.of("color", series.paint(scales), "width", 1.5))
                .put("opacity", layer.number(Channel.OPACITY, 1));
        if (!boxes.get(0).isClean()) {
            trace.put(lying ? "x" : "y", boxes.stream().map(Box::outliers).toList())
                    .put("marker", JsonObject.of("color", series.paint(scales), "size", 4, "opacity", .6));
        }
        return trace.build();
    }

    /** Plain lists: plotly.js looks whether these are lists before it reads typed arrays. */
    private static Json each(List<Box> boxes, ToDoubleFunction<Box> number) {
        return Json.of(boxes.stream().mapToDouble(number).boxed().toList());
    }

    private record Box(
            String place, double q1, double median, double q3, double low, double high, List<Double> outliers) {

        /** @param values the parts of the box in their order, outliers last */
        static Box of(String place, Column values) {
            return new Box(
                    place,
                    number(values, BoxPart.LOWER_QUARTILE),
                    number(values, BoxPart.MEDIAN),
                    number(values, BoxPart.UPPER_QUARTILE),
                    number(values, BoxPart.LOWER_WHISKER),
                    number(values, BoxPart.UPPER_WHISKER),
                    IntStream.range(BoxPart.OUTLIER.ordinal(), values.size())
                            .mapToObj(values::number)
                            .toList());
        }

        private static double number(Column values, BoxPart part) {
            return values.number(part.ordinal());
        }

        boolean isClean() {
            return outliers.isEmpty();
        }
    }
}
