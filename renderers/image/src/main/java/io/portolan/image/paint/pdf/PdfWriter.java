package io.portolan.image.paint.pdf;

import io.portolan.image.scene.Scene;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes documents of one page, one after the other, and keeps its memory between them. For use by one thread at a time. */
public final class PdfWriter {

    private final Scratch scratch = new Scratch();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /**
     * A document of one page of the scene's size.
     *
     * @param scale CSS pixels a scene pixel, positive
     */
    public byte[] write(Scene scene, double scale) {
        out.reset();
        try (PdfDocument document = new PdfDocument(out, scratch)) {
            document.page(scene, scale);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return out.toByteArray();
    }
}
