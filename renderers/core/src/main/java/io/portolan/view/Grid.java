package io.portolan.view;

import io.portolan.channel.ChannelException;
import io.portolan.channel.Option;
import io.portolan.channel.Options;
import io.portolan.display.Theme;
import io.portolan.theme.Look;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Views side by side and one above the other, each with its own axes and scales; a cell may be a grid itself. */
public final class Grid extends View {

    private final List<View> cells;
    private final int columns;
    private final Options options;

    private Grid(List<View> cells, int columns, Options options) {
        this.cells = List.copyOf(cells);
        this.columns = columns;
        this.options = options;
    }

    /**
     * A grid that is filled row by row.
     *
     * @param columns how many views stand side by side, at least 1
     */
    public static Grid of(int columns, List<? extends View> cells) {
        if (columns < 1 || cells.isEmpty()) {
            throw new ChannelException("A grid needs at least one column and one view.");
        }
        return new Grid(List.copyOf(cells), Math.min(columns, cells.size()), Options.NONE);
    }

    @Override
    Options options() {
        return options;
    }

    private <O> Grid with(Option<O> option, O value) {
        return new Grid(cells, columns, options.with(option, value));
    }

    /** The heading over all. */
    public Grid title(String text) {
        return with(PlotOptions.TITLE, text);
    }

    /** A smaller line under the title. */
    public Grid subtitle(String text) {
        return with(PlotOptions.SUBTITLE, text);
    }

    /** CSS pixels; where it is not set the grid is as wide as its place. */
    public Grid width(int pixels) {
        return with(PlotOptions.WIDTH, Optional.of(pixels));
    }

    /** CSS pixels. */
    public Grid height(int pixels) {
        return with(PlotOptions.HEIGHT, Optional.of(pixels));
    }

    /** Light or dark, whatever the page is. */
    public Grid theme(Theme theme) {
        return with(PlotOptions.THEME, Optional.of(theme));
    }

    @Override
    Prepared prepare(Look look) {
        return new GridAssembly(cells.stream().map(cell -> cell.prepare(look)).toList(), columns, options);
    }

    @Override
    public String toString() {
        return cells.stream().map(View::toString).collect(Collectors.joining(", ", "grid(" + columns + ", ", ")"));
    }
}
