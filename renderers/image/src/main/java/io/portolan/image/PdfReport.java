package io.portolan.image;

import io.portolan.figure.Drawable;
import io.portolan.figure.Format;
import io.portolan.figure.RenderException;
import io.portolan.figure.RenderOptions;
import io.portolan.image.paint.pdf.PdfDocument;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A PDF file of any number of charts, a page for each.
 *
 * <pre>{@code
 * try (PdfReport report = PdfReport.to(Files.newOutputStream(Path.of("sensors.pdf")))) {
 *     for (View chart : charts) {
 *         report.page(chart);
 *     }
 * }
 * }</pre>
 *
 * <p>Pages are written as they come, so that memory need only hold one. For use by one thread.
 */
public final class PdfReport implements Closeable {

    private final PdfDocument document;

    private PdfReport(PdfDocument document) {
        this.document = document;
    }

    /**
     * Begins a report.
     *
     * @param out closed with the report
     * @throws IOException if it cannot be written to
     */
    public static PdfReport to(OutputStream out) throws IOException {
        return new PdfReport(PdfDocument.to(out));
    }

    /** Adds a page of the chart's own size. */
    public PdfReport page(Drawable chart) throws IOException {
        return page(chart, RenderOptions.standard());
    }

    /**
     * Adds a page.
     *
     * @throws RenderException for a size that cannot be drawn
     * @throws IOException if the page cannot be written
     */
    public PdfReport page(Drawable chart, RenderOptions options) throws IOException {
        document.page(ImageRenderer.scene(chart.figure(), Format.PDF, options), options.scale());
        return this;
    }

    /** Writes what the pages share, and closes the stream. */
    @Override
    public void close() throws IOException {
        document.close();
    }
}
