package io.portolan.figure;

import io.portolan.display.Content;
import io.portolan.display.DisplayContext;
import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import io.portolan.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A figure's representations: its document, the live fragment, the stills, a line of text. */
final class FigureBundle {

    private final Figure figure;
    private final Content still;
    private final RenderOptions options;

    private FigureBundle(Figure figure, DisplayContext context) {
        this.figure = figure;
        RenderOptions small = RenderOptions.of(context).withColors(RenderOptions.FEW_COLORS);
        this.still = Content.lazy(() -> Renderers.render(figure, Format.PNG, small));
        this.options = small.withStill(still);
    }

    static MimeBundle of(Figure figure, DisplayContext context) {
        return new FigureBundle(figure, context).build();
    }

    private MimeBundle build() {
        MimeBundle.Builder bundle = MimeBundle.builder();
        bundle.lazy(MimeTypes.PLOTLY, () -> figure.document().toJava());
        addText(bundle, Format.FRAGMENT);
        addText(bundle, Format.SVG);
        if (Renderers.find(Format.PNG).isPresent()) {
            bundle.lazy(MimeTypes.PNG, still::value);
            bundle.metadata(MimeTypes.PNG, Map.of("width", figure.width(), "height", figure.height()));
        }
        bundle.lazy(MimeTypes.TEXT, this::summary);
        return bundle.build();
    }

    private void addText(MimeBundle.Builder bundle, Format format) {
        if (Renderers.find(format).isPresent()) {
            bundle.lazy(
                    format.mimeType(),
                    () -> new String(Renderers.render(figure, format, options), StandardCharsets.UTF_8));
        }
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
