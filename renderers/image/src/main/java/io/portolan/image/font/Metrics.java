package io.portolan.image.font;

/** Widths of glyphs, in font units: an hmtx table, whose last width holds for all glyphs behind it. */
final class Metrics {

    private final FontBytes table;
    private final int wide;

    /**
     * Reads a table.
     *
     * @param wide how many glyphs have a width of their own, at least 1
     */
    Metrics(FontBytes table, int wide) {
        this.table = table;
        this.wide = wide;
    }

    int advance(int glyph) {
        return table.u16(4 * Math.min(glyph, wide - 1));
    }

    /** How far right of its origin a glyph's ink begins. */
    int bearing(int glyph) {
        return table.i16(glyph < wide ? 4 * glyph + 2 : 4 * wide + 2 * (glyph - wide));
    }
}
