package io.portolan.image.font;

import io.portolan.image.scene.TextStyle;

/** Text set in a style: its glyphs one after the other, left to right. */
public final class GlyphRun {

    /** What receives the glyphs of a run. */
    public interface Sink {

        /**
         * Takes one glyph.
         *
         * @param character the code point that it draws
         * @param x pixels from the start of the run
         */
        void glyph(Typeface face, int glyph, int character, double x);
    }

    private GlyphRun() {}

    /** The advance of the whole text in pixels. */
    public static double width(String text, TextStyle style) {
        return send(text, style, (face, glyph, character, x) -> {});
    }

    /** Hands every glyph to the sink and answers the advance of all, in pixels. */
    public static double send(String text, TextStyle style, Sink sink) {
        double x = 0;
        Typeface before = Typefaces.of(style);
        int previous = -1;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (isInvisible(codePoint)) {
                continue;
            }
            Typeface face = Typefaces.of(style, codePoint);
            int glyph = face.glyph(codePoint);
            if (previous >= 0 && face == before) {
                x += face.kerning(previous, glyph) * style.size();
            }
            sink.glyph(face, glyph, codePoint, x);
            x += face.advance(glyph) * style.size();
            previous = glyph;
            before = face;
        }
        return x;
    }

    /** Marks that steer text and draw nothing: controls, joiners, direction marks, variation selectors. */
    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || Character.isISOControl(codePoint)
                || codePoint >= 0xfe00 && codePoint <= 0xfe0f;
    }
}
