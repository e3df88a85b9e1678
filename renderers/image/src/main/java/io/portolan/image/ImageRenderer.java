package io.portolan.image;

import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.PageSize;
import io.portolan.figure.RenderException;
import io.portolan.figure.RenderOptions;
import io.portolan.figure.Renderer;
import io.portolan.image.chart.Chart;
import io.portolan.image.chart.Meta;
import io.portolan.image.paint.TextBuffer;
import io.portolan.image.paint.pdf.PdfWriter;
import io.portolan.image.paint.raster.Pixels;
import io.portolan.image.paint.svg.SvgWriter;
import io.portolan.image.scene.Scene;
import io.portolan.json.ReadLog;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Draws figures as PNG, SVG and PDF. */
public final class ImageRenderer implements Renderer {

    private final Pool<PngPress> presses = new Pool<>(PngPress::new);
    private final Pool<TextBuffer> texts = new Pool<>(TextBuffer::new);
    private final Pool<PdfWriter> pdfWriters = new Pool<>(PdfWriter::new);

    @Override
    public String name() {
        return "image";
    }

    @Override
    public Set<Format> formats() {
        return Set.of(Format.PNG, Format.SVG, Format.PDF);
    }

    /**
     * Renders a figure.
     *
     * @throws RenderException for a size that is not positive or too large for memory, and for other formats
     */
    @Override
    public byte[] render(Figure figure, Format format, RenderOptions options) {
        Scene scene = scene(figure, format, options);
        switch (format) {
            case PNG:
                return presses.lend(press -> press.print(scene, options.scale(), options.colors()));
            case SVG:
                return texts.lend(text -> svg(scene, options, text));
            case PDF:
                return pdfWriters.lend(writer -> writer.write(scene, options.scale()));
            default:
                throw new RenderException("The image renderer makes PNG, SVG and PDF, not " + format + ".");
        }
    }

    /**
     * Paints a figure.
     *
     * @param use what is done with the pixels, which are lent for so long
     * @throws RenderException for a size that is not positive or too large for memory
     */
    public <R> R paint(Figure figure, RenderOptions options, Function<Pixels, R> use) {
        Scene scene = scene(figure, Format.PNG, options);
        return presses.lend(press -> use.apply(press.paint(scene, options.scale())));
    }

    private static byte[] svg(Scene scene, RenderOptions options, TextBuffer text) {
        text.clear();
        SvgWriter.write(scene, options.scale(), text);
        return text.toArray();
    }

    /**
     * What a figure looks like.
     *
     * @throws RenderException for a size that cannot be drawn
     */
    static Scene scene(Figure figure, Format format, RenderOptions options) {
        PageSize size = PageSize.of(figure, format, options);
        Figure whole = options.remoteImages() ? RemoteImages.fetched(figure) : figure;
        return Chart.scene(whole, size.width(), size.height());
    }

    @Override
    public List<String> notDrawn(Figure figure) {
        ReadLog log = ReadLog.of(Meta.filled(figure).document());
        scene(Figure.of(log.document()), Format.SVG, RenderOptions.standard());
        Stream<String> unread =
                log.unread().stream().filter(path -> path.startsWith("data[") || path.startsWith("layout."));
        return Stream.concat(unread, RemoteImages.paths(figure).stream()).toList();
    }
}
