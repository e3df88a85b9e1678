package io.portolan.image.paint.pdf;

import io.portolan.image.paint.TextBuffer;
import java.text.Normalizer;
import java.util.List;

/** Writes the table that tells which character a font's code stands for, so that text can be searched and copied. */
final class ToUnicode {

    private static final String HEAD = "/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n"
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
            + "/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
            + "1 begincodespacerange<0000><FFFF>endcodespacerange\n";
    private static final String TAIL = "endcmap CMapName currentdict/CMap defineresource pop end end\n";

    /** The most that one list may hold. */
    private static final int LIST = 100;

    private ToUnicode() {}

    /** The table of characters by their codes. */
    static TextBuffer map(List<Integer> characters) {
        TextBuffer out = new TextBuffer(HEAD);
        for (int from = 0; from < characters.size(); from += LIST) {
            int to = Math.min(characters.size(), from + LIST);
            out.append(to - from).append(" beginbfchar\n");
            for (int code = from; code < to; code++) {
                appendWord(out.append('<'), code);
                out.append("><");
                text(characters.get(code)).chars().forEach(unit -> appendWord(out, unit));
                out.append(">\n");
            }
            out.append("endbfchar\n");
        }
        return out.append(TAIL);
    }

    /** A character as it is searched for: shapes of Arabic letters as the letters, half a pair as a replacement. */
    private static String text(int character) {
        if (character >= 0xfb50 && character <= 0xfeff) {
            return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        }
        return Character.getType(character) == Character.SURROGATE ? "\ufffd" : Character.toString(character);
    }

    /** Four hexadecimal digits. */
    static void appendWord(TextBuffer out, int word) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(word >> shift & 15, 16));
        }
    }
}
