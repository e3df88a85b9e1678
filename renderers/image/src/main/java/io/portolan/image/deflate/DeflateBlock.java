package io.portolan.image.deflate;

import java.util.Arrays;

/** Collects literals and matches and writes them as one deflate block with Huffman codes made for it. */
final class DeflateBlock {

    private static final int END = 256;
    private static final int LITERALS = 286;
    private static final int DISTANCES = 30;
    private static final int[] CODE_LENGTH_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private final int[] tokens;
    private final int[] literalCounts = new int[LITERALS];
    private final int[] distanceCounts = new int[DISTANCES];
    private int count;

    DeflateBlock(int capacity) {
        tokens = new int[capacity];
    }

    boolean isFull() {
        return count == tokens.length;
    }

    void literal(int value) {
        tokens[count++] = value;
        literalCounts[value]++;
    }

    /** Adds a match; lengths are 3 to 258, distances 1 to 32768. */
    void match(int length, int distance) {
        tokens[count++] = length << 16 | distance;
        literalCounts[Ranges.LENGTHS.symbol(length) + END + 1]++;
        distanceCounts[Ranges.DISTANCES.symbol(distance)]++;
    }

    /** Writes the block and starts the next. */
    void write(ByteSink out, boolean last) {
        literalCounts[END] = 1;
        HuffmanCode literals = HuffmanCode.of(literalCounts, 15);
        HuffmanCode distances = HuffmanCode.of(distanceCounts, 15);
        out.bits(last ? 1 : 0, 1);
        out.bits(2, 2);
        writeCodes(out, literals, distances);
        for (int i = 0; i < count; i++) {
            writeToken(out, tokens[i], literals, distances);
        }
        literals.write(out, END);
        count = 0;
        Arrays.fill(literalCounts, 0);
        Arrays.fill(distanceCounts, 0);
    }

    private static void writeToken(ByteSink out, int token, HuffmanCode literals, HuffmanCode distances) {
        int length = token >>> 16;
        if (length == 0) {
            literals.write(out, token);
            return;
        }
        int distance = token & 0xffff;
        write(out, literals, END + 1, Ranges.LENGTHS, length);
        write(out, distances, 0, Ranges.DISTANCES, distance);
    }

    private static void write(ByteSink out, HuffmanCode code, int first, Ranges ranges, int value) {
        int symbol = ranges.symbol(value);
        code.write(out, first + symbol, ranges.rest(value, symbol), ranges.width(symbol));
    }

    /** Writes the lengths of both codes, each in turn coded by a third. */
    private static void writeCodes(ByteSink out, HuffmanCode literals, HuffmanCode distances) {
        int[] lengths = new int[LITERALS + DISTANCES];
        System.arraycopy(literals.lengths(), 0, lengths, 0, LITERALS);
        System.arraycopy(distances.lengths(), 0, lengths, LITERALS, DISTANCES);
        int[] counts = new int[19];
        packLengths(lengths, (symbol, rest, width) -> counts[symbol]++);
        HuffmanCode code = HuffmanCode.of(counts, 7);
        out.bits(LITERALS - 257, 5);
        out.bits(DISTANCES - 1, 5);
        out.bits(CODE_LENGTH_ORDER.length - 4, 4);
        for (int symbol : CODE_LENGTH_ORDER) {
            out.bits(code.lengths()[symbol], 3);
        }
        packLengths(lengths, (symbol, rest, width) -> {
            code.write(out, symbol);
            out.bits(rest, width);
        });
    }

    /** What receives a run-length coded list of code lengths. */
    private interface LengthSink {
        void take(int symbol, int rest, int width);
    }

    private static void packLengths(int[] lengths, LengthSink sink) {
        int at = 0;
        while (at < lengths.length) {
            int run = 1;
            while (at + run < lengths.length && lengths[at + run] == lengths[at]) {
                run++;
            }
            at += packRun(lengths[at], run, sink);
        }
    }

    /** Packs the start of a run and answers how many lengths that covered. */
    private static int packRun(int length, int run, LengthSink sink) {
        if (length == 0 && run >= 11) {
            int taken = Math.min(run, 138);
            sink.take(18, taken - 11, 7);
            return taken;
        }
        if (length == 0 && run >= 3) {
            sink.take(17, run - 3, 3);
            return run;
        }
        sink.take(length, 0, 0);
        if (length == 0 || run < 4) {
            return 1;
        }
        int repeats = Math.min(run - 1, 6);
        sink.take(16, repeats - 3, 2);
        return 1 + repeats;
    }
}
