package io.portolan.view;

import io.portolan.channel.Option;
import io.portolan.display.Theme;
import io.portolan.scale.Scale;
import java.util.List;
import java.util.Optional;

/** The settings of a whole plot. */
final class PlotOptions {

    static final Option<String> TITLE = new Option<>("title", "");
    static final Option<String> SUBTITLE = new Option<>("subtitle", "");
    static final Option<Optional<String>> X_LABEL = new Option<>("xLabel", Optional.empty());
    static final Option<Optional<String>> Y_LABEL = new Option<>("yLabel", Optional.empty());
    static final Option<Optional<String>> COLOR_LABEL = new Option<>("colorLabel", Optional.empty());
    static final Option<Scale> X_SCALE = new Option<>("xScale", Scale.auto());
    static final Option<Scale> Y_SCALE = new Option<>("yScale", Scale.auto());
    static final Option<String> COLORMAP = new Option<>("colormap", "viridis");
    static final Option<List<Double>> COLOR_RANGE = new Option<>("colorRange", List.of());
    static final Option<List<String>> PALETTE = new Option<>("palette", List.of());
    static final Option<Legend> LEGEND = new Option<>("legend", Legend.RIGHT);
    static final Option<Optional<Integer>> WIDTH = new Option<>("width", Optional.empty());
    static final Option<Optional<Integer>> HEIGHT = new Option<>("height", Optional.empty());
    static final Option<Optional<Theme>> THEME = new Option<>("theme", Optional.empty());
    static final Option<Integer> COLUMNS = new Option<>("columns", 0);

    private PlotOptions() {}
}
