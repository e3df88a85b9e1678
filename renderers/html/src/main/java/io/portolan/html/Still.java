package io.portolan.html;

import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.Markup;
import io.portolan.figure.RenderException;
import io.portolan.figure.RenderOptions;
import io.portolan.figure.Renderers;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is seen before the script has run, and where none runs.
 *
 * @param picture a PNG in base64; empty where nothing on the class path can draw the figure
 * @param title the chart's title as plain text, or why there is no picture
 * @param width CSS pixels
 * @param height CSS pixels
 */
record Still(Optional<String> picture, String title, int width, int height) {

    static Still of(Figure figure, RenderOptions options) {
        String title = title(figure);
        try {
            byte[] png = options.still()
                    .map(still -> (byte[]) still.value())
                    .orElseGet(
                            () -> Renderers.render(figure, Format.PNG, options.withColors(RenderOptions.FEW_COLORS)));
            String picture = Base64.getEncoder().encodeToString(png);
            return new Still(Optional.of(picture), title, figure.width(), figure.height());
        } catch (RuntimeException | LinkageError failure) {
            return withoutPicture(figure, reason(failure));
        }
    }

    static Still withoutPicture(Figure figure, String reason) {
        String title = title(figure) + " (no picture: " + Markup.plain(reason) + ")";
        return new Still(Optional.empty(), title, figure.width(), figure.height());
    }

    /** The live chart must not be lost because its still is. */
    private static String reason(Throwable failure) {
        String message = failure.getMessage();
        return failure instanceof RenderException && message != null ? message : failure.toString();
    }

    static String title(Figure figure) {
        return figure.title()
                .map(Markup::plain)
                .filter(title -> !title.isEmpty())
                .orElse("Chart");
    }

    /** The bytes its picture takes. */
    long size() {
        return picture.map(String::length).orElse(0);
    }

    Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        picture.ifPresent(base64 -> model.put("picture", base64));
        model.put("title", title);
        model.put("width", width);
        model.put("height", height);
        return model;
    }
}
