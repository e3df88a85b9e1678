package io.portolan.image.paint.pdf;

import io.portolan.image.font.Typeface;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fonts of a document, in the order in which they were first used. */
final class PdfFonts {

    private final PdfFile file;
    private final Map<Typeface, PdfFont> fonts = new LinkedHashMap<>();

    PdfFonts(PdfFile file) {
        this.file = file;
    }

    PdfFont of(Typeface face) {
        return fonts.computeIfAbsent(face, used -> new PdfFont(used, file.reserve()));
    }

    void write() {
        int index = 0;
        for (PdfFont font : fonts.values()) {
            font.write(file, index++);
        }
    }
}
