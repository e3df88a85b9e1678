package io.portolan.raster.plot;

import io.portolan.channel.Channel;
import io.portolan.channel.ChannelException;
import io.portolan.frame.Column;
import io.portolan.frame.DateColumn;
import io.portolan.json.Json;
import io.portolan.json.TypedArray;
import io.portolan.mark.Layer;
import io.portolan.mark.Origin;
import io.portolan.raster.AxisType;
import io.portolan.raster.Mapping;
import io.portolan.raster.Range;
import io.portolan.scale.PositionScale;
import io.portolan.scale.ScaleKind;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** One axis of a chart as the rasteriser and as Plotly see it. */
record PanelAxis(PositionScale scale) {

    /** @throws ChannelException for an axis of categories, between which there is nothing */
    PanelAxis {
        if (scale.kind() == ScaleKind.CATEGORY) {
            throw new ChannelException("A picture needs numbers or dates along both axes, but \"" + scale.title()
                    + "\" is text; use heatmap, or a column of numbers.");
        }
    }

    AxisType type() {
        return scale.kind() == ScaleKind.LOG ? AxisType.LOG : AxisType.LINEAR;
    }

    /** The pixels of an axis for the values of a column. */
    Steps.Pixels pixels(Mapping mapping, Column column) {
        return type() == AxisType.LOG
                ? new Steps.Pixels(mapping.bins(), mapping.range())
                : Steps.fit(mapping.bins(), mapping.range(), column);
    }

    boolean isReversed() {
        return scale.asked().reversed();
    }

    /**
     * The range that was asked for; for several panels that of all their values, and on a logarithmic axis that of the
     * values it can show. Empty where an engine finds it sooner.
     */
    Optional<Range> range(List<Layer> panels, Set<Channel> channels, boolean withZero) {
        Optional<Range> asked = asked();
        boolean outlined = panels.get(0).origin().flatMap(Origin::outline).isPresent();
        return asked.isPresent() || (type() == AxisType.LINEAR && panels.size() == 1 && !outlined)
                ? asked
                : Optional.of(extremes(panels, channels, withZero));
    }

    private Range extremes(List<Layer> panels, Set<Channel> channels, boolean withZero) {
        boolean log = type() == AxisType.LOG;
        DoubleSummaryStatistics values = panels.stream()
                .flatMap(layer -> channels.stream().flatMap(channel -> layer.column(channel).stream()))
                .flatMapToDouble(column -> IntStream.range(0, column.size()).mapToDouble(column::number))
                .filter(value -> Double.isFinite(value) && (!log || value > 0))
                .summaryStatistics();
        if (withZero && !log) {
            values.accept(0);
        }
        return log ? decades(values) : Range.ofExtremes(values.getMin(), values.getMax());
    }

    private static Range decades(DoubleSummaryStatistics values) {
        if (values.getCount() == 0) {
            return new Range(1, 10);
        }
        return values.getMin() < values.getMax()
                ? new Range(values.getMin(), values.getMax())
                : new Range(values.getMin() / 2, values.getMax() * 2);
    }

    private Optional<Range> asked() {
        List<Object> domain = scale.asked().domain();
        if (domain.isEmpty()) {
            return Optional.empty();
        }
        Column ends = Column.of("", domain);
        return Optional.of(
                new Range(Math.min(ends.number(0), ends.number(1)), Math.max(ends.number(0), ends.number(1))));
    }

    /** Where a value lies, as the layout's images say it. */
    Object position(double value) {
        return switch (scale.kind()) {
            case DATE -> String.valueOf(DateColumn.of("", value).label(0));
            default -> type().mapped(value);
        };
    }

    /** How far a range reaches, as the layout's images say it. */
    double length(Range range) {
        return type().mapped(range.high()) - type().mapped(range.low());
    }

    /** The edges between the cells of an axis, as traces say them. */
    Json edges(Mapping mapping) {
        double[] edges = new double[mapping.bins() + 1];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = mapping.type().value((i - mapping.shift()) / mapping.scale());
        }
        edges[0] = mapping.range().low();
        edges[mapping.bins()] = mapping.range().high();
        return scale.kind() == ScaleKind.DATE ? DateColumn.of("", edges).toJson() : TypedArray.of(edges);
    }
}
