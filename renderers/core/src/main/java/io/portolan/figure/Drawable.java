package io.portolan.figure;

import io.portolan.display.DisplayContext;
import io.portolan.display.Displayable;
import io.portolan.display.MimeBundle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/**
 * What is drawn as one figure: a figure itself, or a view that compiles to one. The drawing is had as bytes, text, markup
 * or a file; only {@link #save} touches the disk.
 */
public interface Drawable extends Displayable {

    Figure figure();

    @Override
    default MimeBundle toMimeBundle(DisplayContext context) {
        return FigureBundle.of(figure(), context, Optional.empty());
    }

    /** The figure as Plotly JSON. */
    default String toJson() {
        return figure().document().toJson();
    }

    /** A PNG image, one pixel for each CSS pixel. */
    default byte[] png() {
        return png(1);
    }

    /**
     * A PNG image.
     *
     * @param scale image pixels for each CSS pixel; over 0, at most 100
     */
    default byte[] png(double scale) {
        return Renderers.render(figure(), Format.PNG, RenderOptions.standard().withScale(scale));
    }

    /** A PDF document of one page, as large as the figure. */
    default byte[] pdf() {
        return Renderers.render(figure(), Format.PDF, RenderOptions.standard());
    }

    default String toSvg() {
        return text(Format.SVG);
    }

    /** A page that stands alone. */
    default String toHtml() {
        return text(Format.HTML);
    }

    private String text(Format format) {
        return new String(Renderers.render(figure(), format, RenderOptions.standard()), StandardCharsets.UTF_8);
    }

    /** The PNG image in base64, without line ends. */
    default String toBase64() {
        return Base64.getEncoder().encodeToString(png());
    }

    /** An HTML {@code img} element that holds the PNG image itself; its title and alternative text are the figure's title. */
    default String toImg() {
        return Embedding.html(figure(), toBase64());
    }

    /** A Markdown image that holds the PNG image itself; its alternative text is the figure's title. */
    default String toMarkdown() {
        return Embedding.markdown(figure(), toBase64());
    }

    /**
     * Writes a file; the ending of its name says the format: png, svg, pdf, html, json.
     *
     * @throws RenderException if the ending is unknown or the file cannot be written
     */
    default void save(String file) {
        save(Path.of(file));
    }

    /** As {@link #save(String)}. */
    default void save(Path file) {
        Renderers.save(figure(), file, Format.of(file), RenderOptions.standard());
    }
}
