package io.portolan.figure;

import io.portolan.display.DisplayContext;
import io.portolan.display.Displays;
import io.portolan.display.FileReason;
import io.portolan.display.MimeBundle;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonException;
import io.portolan.json.JsonObject;
import io.portolan.schema.Inspection;
import io.portolan.schema.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A chart as one immutable document in Plotly's schema: traces ({@code data}), {@code layout}, and whatever else came
 * with it. Reads and writes any Plotly JSON without loss; attributes that Portolan does not know pass through.
 */
public final class Figure implements Drawable {

    static {
        Displays.get(); // from the first figure on, a notebook shows figures by itself
    }

    /** Plotly's own size of a figure that states none, in CSS pixels. */
    private static final int DEFAULT_WIDTH = 700;

    private static final int DEFAULT_HEIGHT = 450;

    private final JsonObject document;

    private Figure(JsonObject document) {
        this.document = document;
    }

    /** A figure of traces and a layout. */
    public static Figure of(List<JsonObject> data, JsonObject layout) {
        return new Figure(JsonObject.of("data", data, "layout", layout));
    }

    /**
     * A figure of a whole document.
     *
     * @throws FigureException if there is neither {@code data} nor {@code layout}, or {@code data} is not a list of objects
     */
    public static Figure of(JsonObject document) {
        check(document);
        return new Figure(document);
    }

    /**
     * Reads Plotly JSON: an object with {@code data} and perhaps {@code layout}, or a bare list of traces.
     *
     * @throws FigureException if the text is not JSON or not a figure
     */
    public static Figure parse(String json) {
        try {
            Json value = Json.parse(json);
            if (value instanceof JsonArray traces) {
                return of(JsonObject.of("data", traces));
            } else if (value instanceof JsonObject object) {
                return of(object);
            }
            throw new FigureException("A Plotly figure is an object with \"data\", or a list of traces.", null);
        } catch (JsonException e) {
            throw new FigureException(e.getMessage(), e);
        }
    }

    /**
     * Reads a file of Plotly JSON in UTF-8.
     *
     * @throws FigureException if it cannot be read or is not a figure
     */
    public static Figure read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new FigureException("Cannot read " + file + ": " + FileReason.of(e) + ".", e);
        } catch (FigureException e) {
            throw new FigureException(file + ": " + e.getMessage(), e);
        }
    }

    private static void check(JsonObject document) {
        Json data = document.get("data").orElse(JsonArray.empty());
        boolean traces = data instanceof JsonArray array && array.objects().size() == array.size();
        if (!traces || !(document.has("data") || document.has("layout"))) {
            throw new FigureException("A Plotly figure has \"data\", a list of trace objects.", null);
        }
    }

    /** The whole document. */
    public JsonObject document() {
        return document;
    }

    /** The traces, first drawn first. */
    public List<JsonObject> data() {
        return document.array("data").objects();
    }

    /** The layout; empty where there is none, or something that is no object, which plotly.js ignores as well. */
    public JsonObject layout() {
        return document.object("layout");
    }

    /** The title's text, in Plotly's pseudo-HTML; old documents have it as {@code title}, new ones as {@code title.text}. */
    public Optional<String> title() {
        return layout().string("title.text").or(() -> layout().string("title"));
    }

    /** CSS pixels; 700 if the layout states none. */
    public int width() {
        return layout().number("width").map(Double::intValue).orElse(DEFAULT_WIDTH);
    }

    /** CSS pixels; 450 if the layout states none. */
    public int height() {
        return layout().number("height").map(Double::intValue).orElse(DEFAULT_HEIGHT);
    }

    /** This figure with layout attributes laid over its own. */
    public Figure withLayout(JsonObject changes) {
        return new Figure(document.with("layout", layout().merge(changes)));
    }

    /** As {@link #check(Format)}, for a PNG image. */
    public List<Problem> check() {
        return check(Format.PNG);
    }

    /**
     * Looks for what will not be drawn as the figure's author may expect: unknown trace types and attributes, values that
     * plotly.js does not take, columns of unequal length, and attributes on which the drawing does not depend although
     * plotly.js shows them. Traces and parts that are not visible are not looked at for the last.
     *
     * @param format what the figure is to be rendered to
     */
    public List<Problem> check(Format format) {
        Inspection inspection = Inspection.of(document);
        List<Problem> problems = new ArrayList<>(inspection.problems());
        Renderers.find(format).map(renderer -> renderer.notDrawn(this)).orElse(List.of()).stream()
                .filter(path -> !inspection.isSettled(path))
                .map(path -> new Problem(Problem.Kind.NOT_DRAWN, path, "the drawing does not depend on it"))
                .forEach(problems::add);
        return List.copyOf(problems);
    }

    @Override
    public Figure figure() {
        return this;
    }

    /** The display of this figure on a page that, where it can ask, has it drawn anew for what it was zoomed to. */
    public MimeBundle toMimeBundle(DisplayContext context, Zoom zoom) {
        return FigureBundle.of(this, context, Optional.of(zoom));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figure figure && document.equals(figure.document);
    }

    @Override
    public int hashCode() {
        return document.hashCode();
    }

    @Override
    public String toString() {
        return "Figure(" + data().size() + " traces)";
    }
}
