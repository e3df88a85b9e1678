package io.portolan.image.font;

import io.portolan.image.scene.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One face of a TrueType font. Lengths are in ems unless said otherwise. */
public final class Typeface {

    private final Map<String, FontBytes> tables = new HashMap<>();
    private final double unitsPerEm;
    private final double ascent;
    private final double descent;
    private final Metrics metrics;
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
            metrics = new Metrics(table("hmtx"), Math.max(1, hhea.u16(34)));
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
        FontBytes all = new FontBytes(file);
        int count = all.u16(4);
        for (int i = 0; i < count; i++) {
            int at = 12 + 16 * i;
            String tag = "" + (char) all.u8(at) + (char) all.u8(at + 1) + (char) all.u8(at + 2) + (char) all.u8(at + 3);
            tables.put(tag, all.part(all.i32(at + 8), all.i32(at + 12)));
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
        return metrics.advance(glyph) / unitsPerEm;
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

    /** Its PostScript name, without blanks. */
    public String name() {
        return FontName.of(tables.get("name"));
    }

    /** The smallest rectangle that holds every glyph, y upwards: left, bottom, right and top. */
    public double[] box() {
        FontBytes head = table("head");
        double[] box = new double[4];
        for (int i = 0; i < 4; i++) {
            box[i] = head.i16(36 + 2 * i) / unitsPerEm;
        }
        return box;
    }

    /** How far its letters lean, in degrees counterclockwise; negative for italics. */
    public double italicAngle() {
        FontBytes post = tables.get("post");
        return post == null ? 0 : post.i32(4) / 65536.0;
    }

    /**
     * A TrueType file of some glyphs only, without hints and without a character map.
     *
     * @param glyphs the first becomes glyph 0, and so on
     */
    public byte[] subset(List<Integer> glyphs) {
        return new Subset(this.glyphs, glyphs).file(table("head"), table("hhea"), table("maxp"), metrics);
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
