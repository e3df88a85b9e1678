package io.portolan.view;

import io.portolan.channel.Options;
import io.portolan.display.DisplayContext;
import io.portolan.display.Displays;
import io.portolan.display.MimeBundle;
import io.portolan.display.Theme;
import io.portolan.figure.Drawable;
import io.portolan.figure.Figure;
import io.portolan.figure.Zoom;
import io.portolan.theme.Look;
import java.util.Optional;

/**
 * A chart or a composition of charts. Views are immutable: every method gives a new one. A view displays itself as the
 * {@link Figure} it compiles to.
 */
public abstract class View implements Drawable {

    static {
        Displays.get(); // from the first chart on, a notebook shows charts by itself
    }

    View() {}

    abstract Options options();

    /** Reads the data and computes what is to be drawn. */
    abstract Prepared prepare(Look look);

    /** The figure in the theme that was set, else light. */
    @Override
    public Figure figure() {
        return figure(options().get(PlotOptions.THEME).orElse(Theme.LIGHT));
    }

    /** The figure in a theme. */
    public Figure figure(Theme theme) {
        Look look = Look.of(theme);
        Prepared prepared = prepare(look);
        Sheet sheet = new Sheet(
                look, options().get(PlotOptions.WIDTH), options().get(PlotOptions.HEIGHT), prepared.naturalHeight());
        prepared.place(sheet, Region.WHOLE);
        return sheet.figure();
    }

    /** The display of the figure, in the theme of the page unless one was set. */
    @Override
    public MimeBundle toMimeBundle(DisplayContext context) {
        Theme theme = options().get(PlotOptions.THEME).orElse(context.theme());
        Figure figure = figure(theme);
        return zoom(theme)
                .filter(zoom -> figure.layout().has("images"))
                .map(zoom -> figure.toMimeBundle(context, zoom))
                .orElseGet(() -> figure.toMimeBundle(context));
    }

    /** How pictures in this view become sharp when it is zoomed; empty where they cannot. */
    Optional<Zoom> zoom(Theme theme) {
        return Optional.empty();
    }
}
