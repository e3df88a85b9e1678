package io.portolan.image.font;

import io.portolan.image.scene.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One face of a TrueType font. Lengths are in ems unless said otherwise. */
public final class Typeface {

    private final Map<String, FontBytes> tables = new HashMap<>();
    private final double unitsPerEm;
    private final double ascent;
    private final double descent;
    private final int wideMetrics;
    private final FontBytes metrics;
    private final CharacterMap characters;
    private final Kerning kerning;
    private final GlyphTable glyphs;

    /**
     * Reads a font.
     *
     * @param file the bytes of a TrueType file
     * @throws FontException if it is none, or lacks a table that drawing needs
     */
    public Typeface(byte[] file) {
        try {
            readDirectory(file);
            FontBytes head = table("head");
            FontBytes hhea = table("hhea");
            unitsPerEm = head.u16(18);
            ascent = hhea.i16(4) / unitsPerEm;
            descent = -hhea.i16(6) / unitsPerEm;
            wideMetrics = hhea.u16(34);
            metrics = table("hmtx");
            characters = CharacterMap.of(table("cmap"));
            kerning = new Kerning(tables.get("kern"));
            glyphs = new GlyphTable(
                    table("glyf"),
                    table("loca"),
                    head.i16(50) != 0,
                    table("maxp").u16(4));
        } catch (IndexOutOfBoundsException e) {
            throw new FontException("The font file ends too early; use an intact TrueType font.", e);
        }
    }

    private void readDirectory(byte[] file) {
        FontBytes all = new FontBytes(file, 0);
        int count = all.u16(4);
        for (int i = 0; i < count; i++) {
            int at = 12 + 16 * i;
            String tag = "" + (char) all.u8(at) + (char) all.u8(at + 1) + (char) all.u8(at + 2) + (char) all.u8(at + 3);
            tables.put(tag, all.from(all.i32(at + 8)));
        }
    }

    private FontBytes table(String tag) {
        @Nullable FontBytes table = tables.get(tag);
        if (table == null) {
            throw new FontException("The font has no " + tag + " table; use a TrueType font.");
        }
        return table;
    }

    /** The glyph's index; 0, a visible box, where the font has none. */
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    public double advance(int glyph) {
        return metrics.u16(4 * Math.min(glyph, wideMetrics - 1)) / unitsPerEm;
    }

    /** How far the right of two neighbours moves; mostly negative or 0. */
    public double kerning(int left, int right) {
        return kerning.between(left, right) / unitsPerEm;
    }

    /** The glyph's outline in ems, y downwards as on a page, its origin on the baseline. */
    public Path outline(int glyph) {
        double scale = 1 / unitsPerEm;
        return glyphs.outline(glyph).transformed(scale, 0, 0, -scale, 0, 0);
    }

    /** How far letters reach above the baseline. */
    public double ascent() {
        return ascent;
    }

    /** How far letters reach below the baseline, positive. */
    public double descent() {
        return descent;
    }
}
