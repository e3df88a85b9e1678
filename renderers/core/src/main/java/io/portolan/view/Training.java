package io.portolan.view;

import io.portolan.channel.Channel;
import io.portolan.channel.Options;
import io.portolan.figure.Markup;
import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.json.JsonObject;
import io.portolan.mark.Rasterized;
import io.portolan.mark.Scales;
import io.portolan.scale.ColorScale;
import io.portolan.scale.Colormap;
import io.portolan.scale.PositionScale;
import io.portolan.scale.Scale;
import io.portolan.scale.ScaleKind;
import io.portolan.scale.ShapeScale;
import io.portolan.scale.SizeScale;
import io.portolan.theme.Look;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shows the scales of a plot all the data there is, so that layers and panels share them. */
record Training(List<Part> parts, Options options, Look look) {

    /** Categories that are numbers are painted as steps of the colour map once there are more than these. */
    private static final int FEW = 4;

    /** The end of the map is too pale for lines. */
    private static final double LIGHTEST = .92;

    Scales scales() {
        return new Scales(
                position(options.get(PlotOptions.X_SCALE), options.get(PlotOptions.X_LABEL), Channel.X),
                position(options.get(PlotOptions.Y_SCALE), options.get(PlotOptions.Y_LABEL), Channel.Y, Channel.Y2),
                color(),
                SizeScale.train(columns(Channel.SIZE)),
                new ShapeScale(categories(Channel.SHAPE)),
                look);
    }

    private PositionScale position(Scale asked, Optional<String> label, Channel... channels) {
        List<Column> columns = columns(channels);
        String title = label.map(Markup::escape)
                .orElseGet(() -> columns(channels[0]).stream()
                        .map(Column::name)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", ")));
        PositionScale trained = PositionScale.train(asked, columns, title);
        // Lists are read from the top, Plotly's axes from the bottom.
        return trained.kind() == ScaleKind.CATEGORY && channels[0] == Channel.Y ? trained.reverse() : trained;
    }

    private List<Column> columns(Channel... channels) {
        return parts.stream()
                .flatMap(part -> Stream.of(channels).flatMap(channel -> part.layer().column(channel).stream()))
                .toList();
    }

    private List<String> categories(Channel channel) {
        List<String> seen = columns(channel).stream()
                .filter(column -> column.type() == ColumnType.CATEGORY || channel != Channel.COLOR)
                .flatMap(column -> column.distinct().stream())
                .distinct()
                .toList();
        return Numerals.sort(Stream.concat(
                        seen.stream().filter(category -> !Folding.isOther(category)),
                        seen.stream().filter(Folding::isOther))
                .toList());
    }

    private ColorScale color() {
        Optional<Column> heat = columns(Channel.COLOR).stream()
                .filter(column -> column.type() == ColumnType.NUMBER)
                .findFirst();
        Stream<Column> categories = Stream.concat(columns(Channel.COLOR).stream(), columns(Channel.SHAPE).stream())
                .filter(column -> column.type() == ColumnType.CATEGORY || heat.isEmpty());
        return new ColorScale(
                paints(categories(Channel.COLOR)),
                title(categories),
                heat.map(this::axis).or(this::pixelAxis),
                colormap(),
                options.get(PlotOptions.COLOR_RANGE));
    }

    private String title(Stream<Column> columns) {
        return options.get(PlotOptions.COLOR_LABEL)
                .map(Markup::escape)
                .orElseGet(() -> columns.map(Column::name)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    private Map<String, String> paints(List<String> categories) {
        List<String> asked = options.get(PlotOptions.PALETTE);
        boolean steps =
                asked.isEmpty() && !colormap().isCategorical() && categories.size() > FEW && Numerals.are(categories);
        List<String> palette = asked.isEmpty() ? palette() : asked;
        Map<String, String> paints = new LinkedHashMap<>();
        for (String category : categories) {
            int index = paints.size();
            paints.put(category, paint(category, index, steps ? categories.size() : 0, palette));
        }
        return paints;
    }

    private String paint(String category, int index, int steps, List<String> palette) {
        if (Folding.isOther(category)) {
            return look.faint();
        }
        return steps > 0 ? colormap().at(LIGHTEST * index / (steps - 1)) : palette.get(index % palette.size());
    }

    private List<String> palette() {
        return colormap().isCategorical() ? colormap().colors() : look.palette();
    }

    private Colormap colormap() {
        return Colormap.named(options.get(PlotOptions.COLORMAP));
    }

    private JsonObject axis(Column heat) {
        JsonObject bar = JsonObject.of("title", JsonObject.of("text", title(Stream.of(heat))));
        JsonObject.Builder axis = JsonObject.builder()
                .put("colorscale", colormap().colorscale())
                .put("colorbar", areYears(heat) ? bar.with("tickformat", "~f") : bar);
        List<Double> range = options.get(PlotOptions.COLOR_RANGE);
        if (!range.isEmpty()) {
            axis.put("cmin", range.get(0)).put("cmax", range.get(1));
        }
        return axis.build();
    }

    /** The colour axis of pictures: what its colours stand for is known when the picture is drawn. */
    private Optional<JsonObject> pixelAxis() {
        boolean pixels = parts.stream().anyMatch(part -> Rasterized.isColoredByNumbers(part.mark(), part.layer()));
        return pixels
                ? Optional.of(JsonObject.of("colorscale", colormap().colorscale(), "cmin", 0, "cmax", 1))
                : Optional.empty();
    }

    /** Years are written without a separator of thousands. */
    private static boolean areYears(Column column) {
        return IntStream.range(0, column.size())
                .mapToDouble(column::number)
                .allMatch(value -> Double.isNaN(value) || (value >= 1000 && value < 2200));
    }
}
