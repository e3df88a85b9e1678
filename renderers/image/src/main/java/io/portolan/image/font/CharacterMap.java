package io.portolan.image.font;

/** Which glyph draws a character: a cmap subtable of format 4, which covers the Basic Multilingual Plane. */
final class CharacterMap {

    private static final int UNICODE_BMP_FORMAT = 4;

    private final FontBytes table;
    private final int segments;

    private CharacterMap(FontBytes table) {
        this.table = table;
        this.segments = table.u16(6) / 2;
    }

    static CharacterMap of(FontBytes cmap) {
        int count = cmap.u16(2);
        for (int i = 0; i < count; i++) {
            FontBytes subtable = cmap.from(cmap.i32(8 + 8 * i));
            if (subtable.u16(0) == UNICODE_BMP_FORMAT) {
                return new CharacterMap(subtable);
            }
        }
        throw new FontException("The font has no Unicode character map of format 4; use a TrueType font that has one.");
    }

    /** The glyph's index; 0, the missing glyph, where the font has none. */
    int glyph(int codePoint) {
        if (codePoint > 0xffff) {
            return 0;
        }
        int segment = firstSegmentEndingAtOrAfter(codePoint);
        int startAt = 16 + 2 * segments + 2 * segment;
        int start = table.u16(startAt);
        if (segment == segments || codePoint < start) {
            return 0;
        }
        int delta = table.u16(startAt + 2 * segments);
        int rangeAt = startAt + 4 * segments;
        int range = table.u16(rangeAt);
        if (range == 0) {
            return codePoint + delta & 0xffff;
        }
        int glyph = table.u16(rangeAt + range + 2 * (codePoint - start));
        return glyph == 0 ? 0 : glyph + delta & 0xffff;
    }

    private int firstSegmentEndingAtOrAfter(int codePoint) {
        int low = 0;
        int high = segments;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (table.u16(14 + 2 * middle) < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
