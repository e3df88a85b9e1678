package io.portolan.spark.store;

import io.portolan.figure.Figure;
import io.portolan.figure.Markup;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import java.util.List;

/** A chart as a page of a document: its image alone, or why there is none. */
record ChartPage(StoredChart chart) {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int LETTERS_OF_AN_ERROR = 1200;

    Figure figure() {
        return Figure.of(List.of(), chart.image().map(this::picture).orElseGet(this::failure));
    }

    private static JsonObject page(int width, int height) {
        JsonObject none = JsonObject.of("visible", false);
        return JsonObject.of("width", width, "height", height, "xaxis", none, "yaxis", none);
    }

    private JsonObject picture(ImageFile image) {
        JsonObject whole = onPaper(0, 1)
                .with("source", image.dataUri())
                .with("sizex", 1)
                .with("sizey", 1)
                .with("sizing", "stretch");
        int width = chart.width() > 0 ? chart.width() : WIDTH;
        int height = chart.height() > 0 ? chart.height() : HEIGHT;
        return page(width, height)
                .with("margin", JsonObject.of("l", 0, "r", 0, "t", 0, "b", 0, "pad", 0))
                .with("images", JsonArray.of(whole));
    }

    private JsonObject failure() {
        String error = chart.error();
        String shown = error.length() > LETTERS_OF_AN_ERROR ? error.substring(0, LETTERS_OF_AN_ERROR) + "..." : error;
        JsonObject text = onPaper(0, 1)
                .with("text", Markup.escape("Not drawn: " + wrapped(shown)))
                .with("align", "left")
                .with("xanchor", "left")
                .with("yanchor", "top")
                .with("showarrow", false);
        return page(WIDTH, HEIGHT)
                .with("title", JsonObject.of("text", Markup.escape(chart.name())))
                .with("annotations", JsonArray.of(text));
    }

    private static JsonObject onPaper(int x, int y) {
        return JsonObject.of("xref", "paper", "yref", "paper", "x", x, "y", y);
    }

    private static String wrapped(String text) {
        return text.replaceAll("(.{1,64})(?:\\s+|$)|(\\S{64})", "$1$2\n").strip();
    }
}
