package io.portolan.image.paint.pdf;

import io.portolan.image.font.GlyphRun;
import io.portolan.image.font.Typeface;
import io.portolan.image.paint.Decimals;
import io.portolan.image.paint.TextBuffer;
import io.portolan.image.scene.TextElement;
import org.jspecify.annotations.Nullable;

/** Writes the glyphs of one run of text: strings of codes, and between them how far the next one is off its place. */
final class RunOperators implements GlyphRun.Sink {

    /** Less than this, in thousandths of an em, is but the rounding of widths. */
    private static final double NO_MOVE = 0.5;

    private final TextBuffer out;
    private final Resources resources;
    private final TextElement text;
    private final double size;
    private final double dx;
    private final double dy;
    private @Nullable Typeface face;
    private @Nullable PdfFont font;
    private double pen;

    /**
     * Begins a run.
     *
     * @param size of its letters in pixels
     * @param dx how far along the text's own line it starts
     * @param dy how far below the text's first baseline its own is
     */
    RunOperators(TextBuffer out, Resources resources, TextElement text, double size, double dx, double dy) {
        this.out = out;
        this.resources = resources;
        this.text = text;
        this.size = size;
        this.dx = dx;
        this.dy = dy;
    }

    @Override
    public void glyph(Typeface used, int glyph, int character, double x) {
        PdfFont current = font;
        if (current == null || used != face) {
            end();
            current = begin(used, x);
        }
        double off = (pen - x) / size * 1000;
        if (Math.abs(off) > NO_MOVE) {
            Decimals.append(out.append('>'), off).append('<');
            pen = x;
        }
        int code = current.code(glyph, character);
        ToUnicode.appendWord(out, code);
        pen += current.width(code) * size / 1000;
    }

    private PdfFont begin(Typeface used, double x) {
        PdfFont begun = resources.font(used);
        face = used;
        font = begun;
        pen = x;
        out.append("/F").append(begun.number()).append(' ');
        Decimals.append(out, size).append(" Tf ");
        place(dx + x);
        out.append("[<");
        return begun;
    }

    /** Letters stand upright though y runs downwards on the page, so that their own y is turned over. */
    private void place(double along) {
        double cos = StrictMath.cos(StrictMath.toRadians(text.angle()));
        double sin = StrictMath.sin(StrictMath.toRadians(text.angle()));
        Decimals.appendShare(out, cos).append(' ');
        Decimals.appendShare(out, sin).append(' ');
        Decimals.appendShare(out, sin).append(' ');
        Decimals.appendShare(out, -cos).append(' ');
        Decimals.append(out, text.x() + cos * along - sin * dy).append(' ');
        Decimals.append(out, text.y() + sin * along + cos * dy).append(" Tm\n");
    }

    void end() {
        if (font != null) {
            out.append(">]TJ\n");
            font = null;
        }
    }
}
