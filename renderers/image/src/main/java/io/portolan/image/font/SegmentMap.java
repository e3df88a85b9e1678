package io.portolan.image.font;

/** Segments of characters of the Basic Multilingual Plane: format 4. */
final class SegmentMap implements CharacterMap {

    static final int FORMAT = 4;

    private final FontBytes table;
    private final int segments;

    SegmentMap(FontBytes table) {
        this.table = table;
        this.segments = table.u16(6) / 2;
    }

    @Override
    public int glyph(int codePoint) {
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
