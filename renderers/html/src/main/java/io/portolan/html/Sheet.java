package io.portolan.html;

import io.portolan.display.Capability;
import io.portolan.display.Theme;
import io.portolan.figure.Figure;
import io.portolan.figure.RenderOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What an output is printed on.
 *
 * @param figure the figure, of its final size
 * @param options where it will be shown
 * @param id tells the script its element
 * @param look what the page's template names; empty for a fragment
 */
record Sheet(Figure figure, RenderOptions options, String id, Map<String, String> look) {

    /** A notebook's output: a fresh id, for one page holds many. */
    static Sheet fragment(Figure figure, RenderOptions options) {
        String id = Long.toString(ThreadLocalRandom.current().nextLong(1L << 50), Character.MAX_RADIX);
        return new Sheet(figure, options, id, Map.of());
    }

    /** A page of its own; equal figures give equal bytes. */
    static Sheet page(Figure figure, RenderOptions options) {
        boolean dark = options.context().theme() == Theme.DARK;
        String background = dark ? "#111111" : "#ffffff";
        String foreground = dark ? "#f2f5fa" : "#2a3f5f";
        Map<String, String> look = Map.of(
                "scheme",
                dark ? "dark" : "light",
                "background",
                background,
                "foreground",
                foreground,
                "heading",
                Still.title(figure));
        return new Sheet(figure, options, "chart", look);
    }

    /** The bytes that the HTML may have; where an output holds alternatives, the picture stands beside it once more. */
    long room(Still still) {
        boolean alternatives = options.context().can(Capability.ALTERNATIVES);
        return options.context().byteBudget() - (alternatives ? still.size() : 0);
    }

    byte[] fill(Templates templates, String body, Map<String, Object> content, long expectedBytes) {
        Map<String, Object> model = new HashMap<>(content);
        model.put("id", id);
        if (look.isEmpty()) {
            return templates.fill(body, model, expectedBytes);
        }
        model.putAll(look);
        model.put("body", body + ".ftlh");
        return templates.fill("page", model, expectedBytes);
    }
}
