package io.portolan.image.deflate;

/** Deflate's symbols for lengths and distances: each stands for a range, whose rest follows as plain bits. */
final class Ranges {

    static final Ranges LENGTHS = new Ranges(3, 28, 4, 258);
    static final Ranges DISTANCES = new Ranges(1, 30, 2, 32768);

    private final int[] starts;
    private final int[] widths;
    private final byte[] symbols;

    /** Ranges double their width every {@code group} symbols; lengths have one symbol more, for 258 alone. */
    private Ranges(int first, int count, int group, int last) {
        starts = new int[count + 1];
        widths = new int[count + 1];
        symbols = new byte[last + 1];
        int start = first;
        for (int symbol = 0; symbol < count; symbol++) {
            starts[symbol] = start;
            widths[symbol] = Math.max(0, symbol / group - 1);
            int end = Math.min(last + 1, start + (1 << widths[symbol]));
            for (; start < end; start++) {
                symbols[start] = (byte) symbol;
            }
        }
        if (group == 4) {
            starts[count] = last;
            symbols[last] = (byte) count;
        }
    }

    int symbol(int value) {
        return symbols[value];
    }

    /** Where in a symbol's range a value is. */
    int rest(int value, int symbol) {
        return value - starts[symbol];
    }

    /** How many bits tell that. */
    int width(int symbol) {
        return widths[symbol];
    }
}
