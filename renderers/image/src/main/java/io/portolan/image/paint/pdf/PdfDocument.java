package io.portolan.image.paint.pdf;

import io.portolan.image.paint.Decimals;
import io.portolan.image.paint.TextBuffer;
import io.portolan.image.scene.Scene;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A document of one page for each scene. A page is written when it is added; what is kept until the end is which letters
 * of which fonts are used, so that a document may have any number of pages. For use by one thread.
 */
public final class PdfDocument implements Closeable {

    /** Points of a 72nd of an inch in a CSS pixel of a 96th. */
    private static final double POINTS = 0.75;

    private final PdfFile file;
    private final OutputStream out;
    private final Scratch scratch;
    private final PdfFonts fonts;
    private final Opacities opacities;
    private final int tree;
    private final List<Integer> pages = new ArrayList<>();
    private boolean closed;

    PdfDocument(OutputStream out, Scratch scratch) {
        this.out = out;
        this.scratch = scratch;
        file = new PdfFile(out, scratch.zlib());
        fonts = new PdfFonts(file);
        opacities = new Opacities(file);
        tree = file.reserve();
    }

    /**
     * Begins a document.
     *
     * @param out closed with the document
     * @throws IOException if it cannot be written to
     */
    public static PdfDocument to(OutputStream out) throws IOException {
        try {
            return new PdfDocument(out, new Scratch());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Adds a page of the scene's size. */
    public PdfDocument page(Scene scene) throws IOException {
        return page(scene, 1);
    }

    /**
     * Adds a page.
     *
     * @param scale CSS pixels a scene pixel, positive
     * @throws IOException if it cannot be written
     */
    public PdfDocument page(Scene scene, double scale) throws IOException {
        try {
            write(scene, POINTS * scale);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return this;
    }

    private void write(Scene scene, double points) {
        Resources resources = new Resources(file, fonts, opacities);
        PdfPainter painter = new PdfPainter(resources, scene, points, scratch.content());
        int content = file.addStream("", painter.content());
        resources.write();
        TextBuffer page = new TextBuffer("<</Type/Page/Parent " + tree + " 0 R/MediaBox[0 0 ");
        Decimals.append(page, scene.width() * points).append(' ');
        Decimals.append(page, scene.height() * points).append("]/Resources ").append(resources.number());
        pages.add(file.add(
                page.append(" 0 R/Contents ").append(content).append(" 0 R>>").toString()));
    }

    /** Writes the fonts and the list of pages, and closes the stream. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try (out) {
                end();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    private void end() {
        fonts.write();
        TextBuffer kids = new TextBuffer("<</Type/Pages/Count " + pages.size() + "/Kids[");
        for (int page : pages) {
            kids.append(page).append(" 0 R ");
        }
        file.write(tree, kids.append("]>>").toString());
        file.end(file.add("<</Type/Catalog/Pages " + tree + " 0 R>>"));
    }
}
