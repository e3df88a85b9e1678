package io.portolan.image;

import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.PageSize;
import io.portolan.figure.RenderException;
import io.portolan.figure.RenderOptions;
import io.portolan.figure.Renderer;
import io.portolan.image.chart.Chart;
import io.portolan.image.paint.pdf.PdfDocument;
import io.portolan.image.paint.svg.SvgWriter;
import io.portolan.image.scene.Scene;
import io.portolan.json.ReadLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Draws figures as PNG, SVG and PDF. */
public final class ImageRenderer implements Renderer {

    private final Pool<PngPress> presses = new Pool<>(PngPress::new);

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
                return png(scene, options);
            case SVG:
                return SvgWriter.write(scene, options.scale()).getBytes(StandardCharsets.UTF_8);
            case PDF:
                return pdf(scene, options);
            default:
                throw new RenderException("The image renderer makes PNG, SVG and PDF, not " + format + ".");
        }
    }

    /**
     * What a figure looks like.
     *
     * @throws RenderException for a size that cannot be drawn
     */
    static Scene scene(Figure figure, Format format, RenderOptions options) {
        PageSize size = PageSize.of(figure, format, options);
        return Chart.scene(figure, size.width(), size.height());
    }

    @Override
    public List<String> notDrawn(Figure figure) {
        ReadLog log = ReadLog.of(figure.document());
        scene(Figure.of(log.document()), Format.SVG, RenderOptions.standard());
        return log.unread().stream()
                .filter(path -> path.startsWith("data[") || path.startsWith("layout."))
                .toList();
    }

    private static byte[] pdf(Scene scene, RenderOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document = PdfDocument.to(out)) {
            document.page(scene, options.scale());
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return out.toByteArray();
    }

    private byte[] png(Scene scene, RenderOptions options) {
        return presses.lend(press -> press.print(scene, options.scale(), options.colors()));
    }
}
