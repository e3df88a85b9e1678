package io.portolan.figure;

import io.portolan.display.Content;
import io.portolan.display.DisplayContext;
import io.portolan.display.Environment;
import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import io.portolan.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A figure's representations: its document, the live fragment, the stills, a line of text. The setting {@code format}
 * ({@code png}, {@code svg}, {@code pdf}) leaves that one still and the line of text.
 */
final class FigureBundle {

    private final Figure figure;
    private final Content still;
    private final RenderOptions options;
    private final Optional<Zoom> zoom;
    private final MimeBundle.Builder bundle = MimeBundle.builder();

    private FigureBundle(Figure figure, DisplayContext context, Optional<Zoom> zoom) {
        this.zoom = zoom;
        this.figure = figure;
        RenderOptions small = RenderOptions.of(context).withColors(RenderOptions.FEW_COLORS);
        this.still = Content.lazy(() -> Renderers.render(figure, Format.PNG, small));
        this.options = small.withStill(still);
    }

    static MimeBundle of(Figure figure, DisplayContext context, Optional<Zoom> zoom) {
        return of(figure, context, zoom, Environment.system());
    }

    /** @throws RenderException if the setting names no format for display */
    static MimeBundle of(Figure figure, DisplayContext context, Optional<Zoom> zoom, Environment environment) {
        Format format = environment.setting("format").map(Format::named).orElse(Format.HTML);
        return new FigureBundle(figure, context, zoom).build(format);
    }

    private MimeBundle build(Format format) {
        switch (format) {
            case HTML -> addAll();
            case PNG -> addStill();
            case SVG -> addText(Format.SVG);
            case PDF -> bundle.lazy(format.mimeType(), () -> Renderers.render(figure, format, options));
            default ->
                throw new RenderException(
                        "The setting portolan.format is html, png, svg or pdf, not " + format.extension() + ".");
        }
        return bundle.lazy(MimeTypes.TEXT, this::summary).build();
    }

    private void addAll() {
        bundle.lazy(MimeTypes.PLOTLY, () -> figure.document().toJava());
        if (Renderers.find(Format.FRAGMENT).isPresent()) {
            bundle.lazy(Format.FRAGMENT.mimeType(), () -> text(Format.FRAGMENT, live()));
        }
        if (Renderers.find(Format.SVG).isPresent()) {
            addText(Format.SVG);
        }
        if (Renderers.find(Format.PNG).isPresent()) {
            addStill();
        }
    }

    private void addStill() {
        bundle.lazy(MimeTypes.PNG, still::value);
        bundle.metadata(MimeTypes.PNG, Map.of("width", figure.width(), "height", figure.height()));
    }

    private void addText(Format format) {
        bundle.lazy(format.mimeType(), () -> text(format, options));
    }

    private String text(Format format, RenderOptions how) {
        return new String(Renderers.render(figure, format, how), StandardCharsets.UTF_8);
    }

    /** The page can ask only where it is told whom. */
    private RenderOptions live() {
        return options.context()
                .comm()
                .flatMap(comm -> zoom.map(sharper -> comm.serve(new ZoomEndpoint(sharper))))
                .map(options::withEndpoint)
                .orElse(options);
    }

    /** Such as {@code Figure "Fuel" (scatter, scatter, bar)}. */
    private String summary() {
        List<JsonObject> traces = figure.data();
        String title = figure.title().map(text -> " \"" + text + "\"").orElse("");
        String shown = traces.stream()
                .limit(8)
                .map(trace -> trace.string("type").orElse("scatter"))
                .collect(Collectors.joining(", "));
        return "Figure" + title + " (" + shown + (traces.size() > 8 ? ", ... " + traces.size() + " traces" : "") + ")";
    }
}
