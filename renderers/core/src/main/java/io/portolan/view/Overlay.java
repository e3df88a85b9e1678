package io.portolan.view;

import io.portolan.channel.Binding;
import io.portolan.channel.Channel;
import io.portolan.channel.Options;
import io.portolan.frame.UnknownColumnException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several charts on one pair of axes, the first at the bottom. They share their scales and one legend; a chart that is
 * not coloured gets a colour of its own and the name of its y column in the legend. What is said of a plot as a whole
 * (title, scales, size) is taken from the overlay, else from the first chart that says it.
 */
public final class Overlay extends Plot<Overlay> {

    private final List<Chart<?>> charts;

    private Overlay(List<Chart<?>> charts, Options options) {
        super(options);
        this.charts = List.copyOf(charts);
    }

    /** @param plots charts, or overlays whose charts are taken in their place */
    public static Overlay of(List<? extends Plot<?>> plots) {
        Options options = Options.NONE;
        for (int i = plots.size() - 1; i >= 0; i--) {
            options = options.with(plots.get(i).options());
        }
        return new Overlay(
                plots.stream()
                        .flatMap(plot -> plot.charts().stream())
                        .<Chart<?>>map(chart -> chart)
                        .toList(),
                options);
    }

    @Override
    List<Chart<?>> charts() {
        return charts;
    }

    @Override
    Overlay withOptions(Options changed) {
        return new Overlay(charts, changed);
    }

    /**
     * Draws a small panel for each value of a column. Charts whose data lacks it are repeated in every panel.
     *
     * @throws UnknownColumnException if no chart has it
     */
    public Overlay facet(String column) {
        return bind(Channel.FACET, column);
    }

    /** Draws a row of panels for each value of a column. */
    public Overlay facetRow(String column) {
        return bind(Channel.FACET_ROW, column);
    }

    /** Draws a column of panels for each value of a column. */
    public Overlay facetColumn(String column) {
        return bind(Channel.FACET_COLUMN, column);
    }

    private Overlay bind(Channel channel, String column) {
        if (charts.stream().noneMatch(chart -> chart.source().frame().has(column))) {
            List<String> names = charts.stream()
                    .flatMap(chart -> chart.source().frame().names().stream())
                    .distinct()
                    .toList();
            throw new UnknownColumnException(column, names);
        }
        Stream<Chart<?>> bound = charts.stream()
                .map(chart ->
                        chart.source().frame().has(column) && !chart.source().isNothing()
                                ? chart.bind(channel, new Binding.ByName(column))
                                : chart);
        return new Overlay(bound.toList(), options());
    }

    @Override
    public String toString() {
        return charts.stream().map(Chart::toString).collect(Collectors.joining(", ", "overlay(", ")"));
    }
}
