package io.portolan.raster.store;

/**
 * Where the parts of a chunk stand. Its rows are cut into sections, and these into groups:
 *
 * <pre>
 * a byte for each column: how many bits its rests or offsets take
 * for each section and column: the least and the greatest code, 8 bytes each
 * for each group: what it spans of its section, a byte each for left, right, bottom and top
 * for each group: the leads of x, then those of y, 2 bytes each
 * for each group: the rests of x, then those of y
 * for each further column, for each group: its offsets
 * </pre>
 *
 * An offset is a code less the least one of its section. Those of x and y are cut in two: the lead has as many leading
 * bits as let the section's greatest offset fit 15 bits, the rest has the others. Bounds of groups are the leading 8 bits.
 * Rests and offsets follow each other without a gap, from the lowest bits up. All numbers are little-endian. The last group
 * is filled up; so is the chunk, that eight bytes can be read at any offset.
 */
final class Layout {

    /** Rows of a group: the leads of x and y fill one line of a processor's cache. */
    static final int GROUP = 16;

    static final int SECTION = 1024;
    static final int CHUNK = 65_536;

    /** Bits of a lead: one less than it has room for, so that four can be compared at once. */
    static final int LEAD_BITS = 15;

    private static final int BOUND_BITS = 8;

    /** Bits of a number that eight bytes hold wherever in the first of them it begins. */
    private static final int MOST_LOOSE_BITS = 57;

    private static final int ALIGNMENT = 64;

    private final int[] widths;
    private final int sectionsAt;
    private final int groupsAt;
    private final int leadsAt;
    private final int[] starts;
    private final int[] strides;
    private final int length;

    /**
     * The layout of so many rows.
     *
     * @param widths for each column, of which the first two are x and y, the bits of a rest or an offset: 0 to 64
     */
    Layout(int rows, int[] widths) {
        this.widths = widths;
        starts = new int[widths.length];
        strides = new int[widths.length];
        int groups = groups(rows);
        sectionsAt = aligned(widths.length, 8);
        groupsAt = sectionsAt + sections(rows) * widths.length * 16;
        leadsAt = aligned(groupsAt + groups * Integer.BYTES, ALIGNMENT);
        starts[0] = leadsAt + groups * 2 * GROUP * Short.BYTES;
        starts[1] = starts[0] + bytes(widths[0]);
        strides[0] = strides[1] = bytes(widths[0] + widths[1]);
        int end = starts[0] + groups * strides[0];
        for (int column = 2; column < widths.length; column++) {
            starts[column] = end;
            strides[column] = bytes(widths[column]);
            end += groups * strides[column];
        }
        length = aligned(end + Long.BYTES, ALIGNMENT);
    }

    private static int aligned(int place, int to) {
        return (place + to - 1) / to * to;
    }

    /** What the numbers of a group take if each has so many bits. */
    private static int bytes(int width) {
        return GROUP * width / Byte.SIZE;
    }

    static int groups(int rows) {
        return (rows + GROUP - 1) / GROUP;
    }

    static int sections(int rows) {
        return (rows + SECTION - 1) / SECTION;
    }

    /** The width of a column in a section, whose greatest offset is given. */
    static int width(int column, long greatest) {
        int bits = column < 2 ? restBits(greatest) : bits(greatest);
        return bits > MOST_LOOSE_BITS ? Long.SIZE : bits;
    }

    /** How many bits of an offset of x or y are in the rest. */
    static int restBits(long greatest) {
        return Math.max(0, bits(greatest) - LEAD_BITS);
    }

    /** How many bits of an offset are left out in the bounds of groups. */
    static int boundShift(long greatest) {
        return Math.max(0, bits(greatest) - BOUND_BITS);
    }

    private static int bits(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(number);
    }

    int columns() {
        return widths.length;
    }

    int width(int column) {
        return widths[column];
    }

    /** The lowest bits, as many as a rest or an offset has. */
    long mask(int column) {
        return widths[column] == 0 ? 0 : -1L >>> Long.SIZE - widths[column];
    }

    /** Where the least code of a section is; the greatest follows. */
    int section(int section, int column) {
        return sectionsAt + (section * widths.length + column) * 16;
    }

    int group(int group) {
        return groupsAt + group * 4;
    }

    /** Where the leads of a group begin, of x or y. */
    int leads(int group, int column) {
        return leadsAt + (2 * group + column) * GROUP * Short.BYTES;
    }

    /** Where the rests or offsets of a group begin. */
    int offsets(int group, int column) {
        return starts[column] + group * strides[column];
    }

    int length() {
        return length;
    }
}
