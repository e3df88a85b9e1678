package io.portolan.view;

import io.portolan.channel.ChannelException;
import io.portolan.channel.Option;
import io.portolan.channel.Options;
import io.portolan.display.Theme;
import io.portolan.figure.Zoom;
import io.portolan.scale.Colormap;
import io.portolan.scale.CssColor;
import io.portolan.scale.Scale;
import io.portolan.scale.ScaleException;
import io.portolan.theme.Look;
import java.util.List;
import java.util.Optional;

/**
 * A view with one pair of axes, or one pair for each facet: what is said of the plot as a whole.
 *
 * @param <V> the view itself
 */
public abstract class Plot<V extends Plot<V>> extends View {

    private final Options options;

    Plot(Options options) {
        this.options = options;
    }

    @Override
    final Options options() {
        return options;
    }

    /** The same view with other options. */
    abstract V withOptions(Options changed);

    final <O> V with(Option<O> option, O value) {
        return withOptions(options.with(option, value));
    }

    abstract List<Chart<?>> charts();

    @Override
    final Prepared prepare(Look look) {
        return new PlotAssembly(charts(), options, look);
    }

    @Override
    final Optional<Zoom> zoom(Theme theme) {
        return Optional.of((x, y) -> with(
                        PlotOptions.X_SCALE, options.get(PlotOptions.X_SCALE).between(x))
                .with(PlotOptions.Y_SCALE, options.get(PlotOptions.Y_SCALE).between(y))
                .figure(theme));
    }

    /** The heading. */
    public V title(String text) {
        return with(PlotOptions.TITLE, text);
    }

    /** A smaller line under the title. */
    public V subtitle(String text) {
        return with(PlotOptions.SUBTITLE, text);
    }

    /** The title of the x axis in place of the column's name; empty for none. */
    public V xLabel(String text) {
        return with(PlotOptions.X_LABEL, Optional.of(text));
    }

    /** The title of the y axis in place of the column's name; empty for none. */
    public V yLabel(String text) {
        return with(PlotOptions.Y_LABEL, Optional.of(text));
    }

    /** The title of the legend or the colour bar in place of the column's name. */
    public V colorLabel(String text) {
        return with(PlotOptions.COLOR_LABEL, Optional.of(text));
    }

    /** How x values become places, such as {@code Scale.log()} or {@code Scale.category("low", "high")}. */
    public V xScale(Scale scale) {
        return with(PlotOptions.X_SCALE, scale);
    }

    /** How y values become places. */
    public V yScale(Scale scale) {
        return with(PlotOptions.Y_SCALE, scale);
    }

    /**
     * The colours for numbers; a glasbey list gives the colours of categories.
     *
     * @param name such as viridis, fire, coolwarm or glasbey ({@link Colormap#names}); {@code _r} at the end reverses it
     * @throws ScaleException if there is none of that name
     */
    public V colormap(String name) {
        return with(PlotOptions.COLORMAP, Colormap.named(name).name());
    }

    /** The numbers that the first and the last colour stand for; colours beyond them stay the same. */
    public V colorRange(double low, double high) {
        return with(PlotOptions.COLOR_RANGE, List.of(low, high));
    }

    /**
     * CSS colours for categories in legend order, begun again where there are more categories.
     *
     * @throws ScaleException if one is no CSS colour
     */
    public V palette(String... colors) {
        for (String color : colors) {
            if (!CssColor.isColor(color)) {
                throw new ScaleException("\"" + color + "\" is no CSS colour, such as steelblue or #4682b4.");
            }
        }
        return with(PlotOptions.PALETTE, List.of(colors));
    }

    public V legend(Legend place) {
        return with(PlotOptions.LEGEND, place);
    }

    /** CSS pixels; where it is not set the chart is as wide as its place. */
    public V width(int pixels) {
        return with(PlotOptions.WIDTH, Optional.of(positive("width", pixels)));
    }

    /** CSS pixels. */
    public V height(int pixels) {
        return with(PlotOptions.HEIGHT, Optional.of(positive("height", pixels)));
    }

    /** Light or dark, whatever the page is. */
    public V theme(Theme theme) {
        return with(PlotOptions.THEME, Optional.of(theme));
    }

    /** How many facets stand side by side. */
    public V columns(int count) {
        return with(PlotOptions.COLUMNS, positive("number of columns", count));
    }

    private static int positive(String what, int number) {
        if (number <= 0) {
            throw new ChannelException("The " + what + " of a chart is over 0, not " + number + ".");
        }
        return number;
    }
}
