package io.portolan.image.font;

import io.portolan.image.scene.Path;
import java.nio.ByteBuffer;
import java.util.ArrayList;
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
     * Reads a face.
     *
     * @param start where in the file its list of tables is
     */
    private Typeface(FontBytes file, int start) {
        readTables(file, start);
        FontBytes head = table("head");
        FontBytes hhea = table("hhea");
        unitsPerEm = Math.max(1, head.u16(18));
        ascent = hhea.i16(4) / unitsPerEm;
        descent = -hhea.i16(6) / unitsPerEm;
        metrics = new Metrics(table("hmtx"), Math.max(1, hhea.u16(34)));
        characters = CharacterMap.of(table("cmap"));
        kerning = new Kerning(tables.get("kern"));
        glyphs = new GlyphTable(
                table("glyf"), table("loca"), head.i16(50) != 0, table("maxp").u16(4));
    }

    /**
     * The faces of a font file: one, or those of a collection.
     *
     * @throws FontException if it is no TrueType font, or lacks a table that drawing needs
     */
    static List<Typeface> all(ByteBuffer file) {
        FontBytes bytes = new FontBytes(file);
        try {
            if (!bytes.tag(0).equals("ttcf")) {
                return List.of(new Typeface(bytes, 0));
            }
            List<Typeface> faces = new ArrayList<>();
            for (int i = 0; i < bytes.i32(8); i++) {
                faces.add(new Typeface(bytes, bytes.i32(12 + 4 * i)));
            }
            return faces;
        } catch (IndexOutOfBoundsException e) {
            throw new FontException("The font file ends too early; use an intact TrueType font.", e);
        }
    }

    private void readTables(FontBytes file, int start) {
        int count = file.u16(start + 4);
        for (int i = 0; i < count; i++) {
            int at = start + 12 + 16 * i;
            tables.put(file.tag(at), file.part(file.i32(at + 8), file.i32(at + 12)));
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

    /** The glyph's outline in ems, y downwards as on a page, its origin on the baseline; empty where it is damaged. */
    public Path outline(int glyph) {
        double scale = 1 / unitsPerEm;
        try {
            return glyphs.outline(glyph).transformed(scale, 0, 0, -scale, 0, 0);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException damaged) {
            return Path.EMPTY;
        }
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
