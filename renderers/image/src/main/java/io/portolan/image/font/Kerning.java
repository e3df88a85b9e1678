package io.portolan.image.font;

import org.jspecify.annotations.Nullable;

/** How much nearer two neighbours stand: the pairs of a kern table's first subtable, sorted by glyph indices. */
final class Kerning {

    private static final int PAIRS = 18;

    private final @Nullable FontBytes table;
    private final int count;

    Kerning(@Nullable FontBytes kern) {
        this.table = kern;
        this.count = kern == null ? 0 : kern.u16(10);
    }

    /** In font units, mostly negative; 0 for pairs the font does not name. */
    int between(int left, int right) {
        if (table == null) {
            return 0;
        }
        int wanted = left << 16 | right;
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int pair = table.i32(PAIRS + 6 * middle);
            if (pair == wanted) {
                return table.i16(PAIRS + 6 * middle + 4);
            }
            if (Integer.compareUnsigned(pair, wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }
}
