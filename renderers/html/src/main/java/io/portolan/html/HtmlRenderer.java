package io.portolan.html;

import io.portolan.display.Environment;
import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.RenderOptions;
import io.portolan.figure.Renderer;
import io.portolan.json.JsonObject;
import java.util.Set;

/**
 * Figures as HTML with plotly.js inside: a whole page, or a fragment for a notebook. The setting {@code library}
 * ({@code -Dportolan.library}, {@code PORTOLAN_LIBRARY}) says how the library comes: {@code page}, {@code embed},
 * {@code cdn}; see {@link Delivery}.
 */
public final class HtmlRenderer implements Renderer {

    private final Environment environment;

    /** Reads its setting from this process. */
    public HtmlRenderer() {
        this(Environment.system());
    }

    HtmlRenderer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "html";
    }

    @Override
    public Set<Format> formats() {
        return Set.of(Format.HTML, Format.FRAGMENT);
    }

    @Override
    public byte[] render(Figure figure, Format format, RenderOptions options) {
        Figure sized = sized(figure, options);
        if (format == Format.HTML) {
            return Shared.PRESS.print(Sheet.page(sized, options), Delivery.alone(options.context(), environment));
        }
        return Shared.PRESS.print(Sheet.fragment(sized, options), Delivery.of(options.context(), environment));
    }

    /** Made at the first chart, not when the renderer is found. */
    private static final class Shared {

        static final Press PRESS = new Press();
    }

    private static Figure sized(Figure figure, RenderOptions options) {
        JsonObject size = JsonObject.builder()
                .put("width", options.width())
                .put("height", options.height())
                .build();
        return size.isEmpty() ? figure : figure.withLayout(size);
    }
}
