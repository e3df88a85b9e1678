package io.portolan.integration;

import io.portolan.display.Capability;
import io.portolan.display.DisplayContext;
import io.portolan.display.Theme;
import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.RenderOptions;
import io.portolan.figure.Renderers;
import io.portolan.json.JsonObject;
import io.portolan.json.TypedArray;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The outputs of one notebook. */
final class Outputs {

    private final RenderOptions options;

    private Outputs(Set<Capability> capabilities) {
        options = RenderOptions.of(new DisplayContext(
                DisplayContext.detached().accepted(),
                capabilities,
                Long.MAX_VALUE,
                Theme.LIGHT,
                new io.portolan.display.Page()));
    }

    /** Outputs on one page, which carries the library once. */
    static Outputs ofSharedPage() {
        return new Outputs(Set.of(Capability.SCRIPTS, Capability.SHARED_PAGE));
    }

    /** Outputs that each carry the library. */
    static Outputs ofFrames() {
        return new Outputs(Set.of(Capability.SCRIPTS, Capability.ISOLATED_FRAME));
    }

    String fragment(Figure figure) {
        return new String(Renderers.render(figure, Format.FRAGMENT, options), StandardCharsets.US_ASCII);
    }

    /** A page of the HTML of cells, one below the other. */
    static String page(String... cells) {
        return "<!DOCTYPE html><html><head><meta charset=utf-8><link rel=icon href='data:,'></head><body><section>"
                + String.join("</section>\n<section>", cells)
                + "</section></body></html>";
    }

    /** A hundred points of a trace type. */
    static Figure points(String type) {
        Random random = new Random(1);
        JsonObject trace = JsonObject.of(
                "type",
                type,
                "mode",
                "markers",
                "x",
                TypedArray.of(random.doubles(100).toArray()),
                "y",
                TypedArray.of(random.doubles(100).toArray()));
        JsonObject third = JsonObject.of("z", TypedArray.of(random.doubles(100).toArray()));
        UnaryOperator<JsonObject> deep = flat -> type.endsWith("3d") ? flat.merge(third) : flat;
        return Figure.of(
                List.of(deep.apply(trace)), JsonObject.of("title", JsonObject.of("text", type), "height", 300));
    }
}
