package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.channel.ChannelException;
import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.TextColumn;
import io.portolan.json.Json;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Box plots after Tukey: the median, the quartiles, whiskers to the farthest values within 1.5 times the interquartile
 * range, and the values beyond as points. The numbers are computed here, see {@link Quantiles}, so that a chart of many
 * rows stays small. Boxes lie where x is numbers and y is not.
 *
 * <pre>{@code box(penguins).x("Species").y("Body Mass (g)").color("Sex")}</pre>
 */
public final class BoxMark implements Mark {

    private static final double REACH = 1.5;

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
    public Layer transform(Layer layer) {
        Channel value = value(layer);
        Channel place = value == Channel.Y ? Channel.X : Channel.Y;
        Layer whole = Rows.present(LineMark.byCategory(layer, "box"), value);
        Column categories = whole.column(place)
                .<Column>map(Column::asText)
                .orElseGet(() ->
                        TextColumn.of("", Collections.nCopies(whole.rows(), " ").toArray(String[]::new)));
        return Rows.present(whole.with(place, categories), place).with(MarkOptions.LYING, value == Channel.X);
    }

    private static Channel value(Layer layer) {
        boolean x = isNumbers(layer, Channel.X);
        boolean y = isNumbers(layer, Channel.Y);
        if (!x && !y) {
            throw new ChannelException("The mark box needs a column of numbers: say .y(\"column\").");
        }
        return y ? Channel.Y : Channel.X;
    }

    private static boolean isNumbers(Layer layer, Channel channel) {
        return layer.column(channel)
                .filter(column ->
                        column.type() == ColumnType.NUMBER || column.distinct().isEmpty())
                .isPresent();
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
        List<Box> boxes = Rows.groups(layer, List.of(places), false).stream()
                .map(rows -> Box.of(String.valueOf(places.label(rows[0])), Rows.numbers(values, rows)))
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

        static Box of(String place, double... values) {
            Quantiles quantiles = Quantiles.of(values);
            double q1 = quantiles.at(.25);
            double q3 = quantiles.at(.75);
            double reach = REACH * (q3 - q1);
            double[] within = Arrays.stream(values)
                    .filter(v -> v >= q1 - reach && v <= q3 + reach)
                    .sorted()
                    .toArray();
            List<Double> beyond = Arrays.stream(values)
                    .filter(v -> v < q1 - reach || v > q3 + reach)
                    .sorted()
                    .boxed()
                    .toList();
            return new Box(place, q1, quantiles.at(.5), q3, within[0], within[within.length - 1], beyond);
        }

        boolean isClean() {
            return outliers.isEmpty();
        }
    }
}
