package io.portolan.image.font;

import org.jspecify.annotations.Nullable;

/** Which glyph draws a character: a subtable of a font's cmap table. */
interface CharacterMap {

    /** The glyph's index; 0, the missing glyph, where the font has none. */
    int glyph(int codePoint);

    /** The subtable for Unicode that has most characters. */
    static CharacterMap of(FontBytes cmap) {
        CharacterMap best = null;
        for (int i = 0; i < cmap.u16(2); i++) {
            int record = 4 + 8 * i;
            if (isUnicode(cmap.u16(record), cmap.u16(record + 2))) {
                best = better(best, cmap.from(cmap.i32(record + 4)));
            }
        }
        if (best == null) {
            throw new FontException("The font has no Unicode character map; use a font that has one.");
        }
        return best;
    }

    private static boolean isUnicode(int platform, int encoding) {
        return platform == 0 && encoding != 5 || platform == 3 && (encoding == 1 || encoding == 10);
    }

    private static @Nullable CharacterMap better(@Nullable CharacterMap known, FontBytes subtable) {
        int format = subtable.u16(0);
        if (format == GroupMap.FORMAT) {
            return new GroupMap(subtable);
        }
        return known == null && format == SegmentMap.FORMAT ? new SegmentMap(subtable) : known;
    }
}
