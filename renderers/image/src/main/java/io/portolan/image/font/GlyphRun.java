package io.portolan.image.font;

import io.portolan.image.scene.TextStyle;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Text set in a style: its glyphs one after the other, left to right. */
public final class GlyphRun {

    /** What receives the glyphs of a run. */
    public interface Sink {

        /**
         * Takes one glyph.
         *
         * @param character the code point that it draws; for an Arabic letter, that of its shape
         * @param x pixels from the start of the run
         */
        void glyph(Typeface face, int glyph, int character, double x);
    }

    private final TextStyle style;
    private final Typeface own;
    private final Sink sink;
    private @Nullable Typeface before;
    private int previous;
    private double x;

    private GlyphRun(TextStyle style, Sink sink) {
        this.style = style;
        this.own = Typefaces.of(style);
        this.sink = sink;
    }

    /** The advance of the whole text in pixels. */
    public static double width(String text, TextStyle style) {
        return send(text, style, (face, glyph, character, x) -> {});
    }

    /** Hands every glyph to the sink and answers the advance of all, in pixels. */
    public static double send(String text, TextStyle style, Sink sink) {
        GlyphRun run = new GlyphRun(style, sink);
        for (int codePoint : VisualOrder.of(text)) {
            if (!isInvisible(codePoint)) {
                run.add(codePoint);
            }
        }
        return run.x;
    }

    private void add(int codePoint) {
        if (own.glyph(codePoint) != 0) {
            add(own, codePoint, codePoint);
            return;
        }
        Typeface substitute = Typefaces.substitute(style, codePoint);
        if (substitute != null) {
            add(substitute, codePoint, codePoint);
        } else if (Character.isSpaceChar(codePoint)) {
            add(own, ' ', codePoint);
        } else {
            addParts(codePoint);
        }
    }

    /** A shape that no face has is drawn as the letters it stands for; what is left is the box of a missing glyph. */
    private void addParts(int codePoint) {
        String shape = Character.toString(codePoint);
        String letters = isSurrogate(codePoint) ? shape : Normalizer.normalize(shape, Normalizer.Form.NFKC);
        if (letters.equals(shape)) {
            add(own, codePoint, codePoint);
        } else {
            VisualOrder.inOrder(letters).codePoints().forEach(this::add);
        }
    }

    private static boolean isSurrogate(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    private void add(Typeface face, int drawn, int character) {
        int glyph = face.glyph(drawn);
        if (face == before) {
            x += face.kerning(previous, glyph) * style.size();
        }
        sink.glyph(face, glyph, character, x);
        x += face.advance(glyph) * style.size();
        previous = glyph;
        before = face;
    }

    /** Marks that steer text and draw nothing: controls, joiners, direction marks, variation selectors. */
    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || Character.isISOControl(codePoint)
                || codePoint >= 0xfe00 && codePoint <= 0xfe0f
                || codePoint >= 0xe0100 && codePoint <= 0xe01ef;
    }
}
