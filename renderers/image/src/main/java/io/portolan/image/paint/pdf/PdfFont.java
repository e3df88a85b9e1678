package io.portolan.image.paint.pdf;

import io.portolan.image.font.Typeface;
import io.portolan.image.paint.Decimals;
import io.portolan.image.paint.TextBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One face and what of it a document uses. A code stands for a glyph that draws one certain character: characters that
 * look the same, or that the face lacks, keep codes of their own, so that text can be copied as it was written.
 */
final class PdfFont {

    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;

    private final Typeface face;
    private final int number;
    private final Map<Long, Integer> codes = new HashMap<>();
    private final List<Integer> glyphs = new ArrayList<>(List.of(0));
    private final List<Integer> characters = new ArrayList<>(List.of(0xfffd));

    PdfFont(Typeface face, int number) {
        this.face = face;
        this.number = number;
    }

    int number() {
        return number;
    }

    int code(int glyph, int character) {
        return codes.computeIfAbsent((long) glyph << 32 | character, pair -> {
            glyphs.add(glyph);
            characters.add(character);
            return glyphs.size() - 1;
        });
    }

    /** The width of a code as the file tells it: thousandths of an em, rounded. */
    double width(int code) {
        return Math.round(face.advance(glyphs.get(code)) * 100_000) / 100.0;
    }

    void write(PdfFile file, int index) {
        String name = "/" + tag(index) + "+" + face.name();
        byte[] subset = face.subset(glyphs);
        int program = file.addStream("/Length1 " + subset.length, subset, 1);
        int descriptor = file.add(descriptor(name, program));
        int unicode = file.addStream("", ToUnicode.map(characters));
        file.write(
                number,
                "<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/ToUnicode " + unicode
                        + " 0 R/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont" + name
                        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity"
                        + "/FontDescriptor " + descriptor + " 0 R/W[0[" + widths() + "]]>>]>>");
    }

    /** Six letters, which tell readers that the font is but a part of the one it is named after. */
    private static String tag(int index) {
        StringBuilder tag = new StringBuilder("AAAAAA");
        int rest = index;
        for (int i = 5; rest > 0; i--, rest /= 26) {
            tag.setCharAt(i, (char) ('A' + rest % 26));
        }
        return tag.toString();
    }

    private TextBuffer widths() {
        TextBuffer widths = new TextBuffer();
        for (int code = 0; code < glyphs.size(); code++) {
            Decimals.append(widths, width(code)).append(' ');
        }
        return widths;
    }

    private String descriptor(String name, int program) {
        double lean = face.italicAngle();
        TextBuffer all = new TextBuffer("<</Type/FontDescriptor/FontName" + name);
        all.append("/Flags ").append(lean == 0 ? SYMBOLIC : SYMBOLIC | ITALIC).append("/ItalicAngle ");
        Decimals.append(all, lean).append("/Ascent ");
        Decimals.append(all, 1000 * face.ascent()).append("/Descent ");
        Decimals.append(all, -1000 * face.descent()).append("/CapHeight ");
        Decimals.append(all, 1000 * face.ascent()).append("/StemV 80/FontBBox[");
        for (double edge : face.box()) {
            Decimals.append(all, 1000 * edge).append(' ');
        }
        return all.append("]/FontFile2 ").append(program).append(" 0 R>>").toString();
    }
}
