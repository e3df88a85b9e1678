package io.portolan.image.font;

/** Groups of characters in a row whose glyphs are in a row, over all of Unicode: format 12. */
final class GroupMap implements CharacterMap {

    static final int FORMAT = 12;

    private final FontBytes table;
    private final int groups;

    GroupMap(FontBytes table) {
        this.table = table;
        this.groups = table.i32(12);
    }

    @Override
    public int glyph(int codePoint) {
        int low = 0;
        int high = groups - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = 16 + 12 * middle;
            if (codePoint < table.i32(group)) {
                high = middle - 1;
            } else if (codePoint > table.i32(group + 4)) {
                low = middle + 1;
            } else {
                return table.i32(group + 8) + codePoint - table.i32(group);
            }
        }
        return 0;
    }
}
