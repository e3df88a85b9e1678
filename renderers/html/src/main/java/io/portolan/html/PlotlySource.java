package io.portolan.html;

import io.portolan.figure.Figure;
import java.util.stream.Collectors;

/** The plotly.js that Portolan carries, as text, for programs that bring a browser of their own. */
public final class PlotlySource {

    private static final String ALL_TRACES = "full";

    private PlotlySource() {}

    /** The script with all trace types; unpacked at each call. */
    public static String library() {
        return Catalog.load().bundle(ALL_TRACES).asset().text();
    }

    /** The map outlines that a figure draws on, as a JSON object by plotly's names for them; often empty. */
    public static String outlines(Figure figure) {
        Catalog catalog = Catalog.load();
        return Drawing.of(figure, catalog).needs(catalog).outlines().stream()
                .map(outline -> "\"" + outline.name() + "\":" + outline.text())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
