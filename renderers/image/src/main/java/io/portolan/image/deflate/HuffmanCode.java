package io.portolan.image.deflate;

import java.util.Arrays;

/** A canonical Huffman code of limited length. */
final class HuffmanCode {

    private final int[] lengths;
    private final int[] codes;

    private HuffmanCode(int[] lengths) {
        this.lengths = lengths;
        this.codes = codes(lengths);
    }

    /** A code for symbols that appear so many times; symbols that do not appear have none. */
    static HuffmanCode of(int[] counts, int longest) {
        int[] lengths = lengths(counts);
        for (int[] weights = counts; longest(lengths) > longest; lengths = lengths(weights)) {
            // Flattening the weights shortens the longest codes; a few rounds at most, and a near-optimal code.
            weights = flattened(weights);
        }
        return new HuffmanCode(lengths);
    }

    private static int longest(int[] lengths) {
        int longest = 0;
        for (int length : lengths) {
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private static int[] flattened(int[] weights) {
        int[] flattened = new int[weights.length];
        for (int i = 0; i < weights.length; i++) {
            flattened[i] = weights[i] == 0 ? 0 : weights[i] / 2 + 1;
        }
        return flattened;
    }

    /** Huffman's two-queue method over sorted leaves. */
    private static int[] lengths(int[] weights) {
        int[] lengths = new int[weights.length];
        int[] leaves = sortedLeaves(weights);
        int count = leaves.length;
        if (count <= 2) {
            // A lone symbol still needs a code of one bit.
            for (int leaf : leaves) {
                lengths[leaf] = 1;
            }
            return lengths;
        }
        // Each node's parent stands behind it: from the last one down, depths take the parents' places.
        int[] depths = parents(weights, leaves);
        depths[2 * count - 2] = 0;
        for (int node = 2 * count - 3; node >= 0; node--) {
            depths[node] = depths[depths[node]] + 1;
            if (node < count) {
                lengths[leaves[node]] = depths[node];
            }
        }
        return lengths;
    }

    /** Sorted by weight, then by symbol: packed into longs, so that sorting needs no objects. */
    private static int[] sortedLeaves(int[] weights) {
        long[] keys = new long[used(weights)];
        int count = 0;
        for (int symbol = 0; symbol < weights.length; symbol++) {
            if (weights[symbol] > 0) {
                keys[count++] = (long) weights[symbol] << 16 | symbol;
            }
        }
        Arrays.sort(keys);
        int[] leaves = new int[count];
        for (int i = 0; i < count; i++) {
            leaves[i] = (int) (keys[i] & 0xffff);
        }
        return leaves;
    }

    private static int used(int[] weights) {
        int used = 0;
        for (int weight : weights) {
            used += weight > 0 ? 1 : 0;
        }
        return used;
    }

    private static int[] parents(int[] weights, int[] leaves) {
        int count = leaves.length;
        int[] sums = new int[2 * count - 1];
        int[] parents = new int[2 * count - 1];
        for (int i = 0; i < count; i++) {
            sums[i] = weights[leaves[i]];
        }
        int leaf = 0;
        int inner = count;
        for (int made = count; made < 2 * count - 1; made++) {
            for (int child = 0; child < 2; child++) {
                boolean fromLeaves = leaf < count && (inner >= made || sums[leaf] <= sums[inner]);
                int taken = fromLeaves ? leaf++ : inner++;
                sums[made] += sums[taken];
                parents[taken] = made;
            }
        }
        return parents;
    }

    /** Codes in order of length, then symbol, bits reversed since deflate writes codes highest bit first. */
    private static int[] codes(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= 15; length++) {
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = Integer.reverse(code++) >>> 32 - length;
                }
            }
            code <<= 1;
        }
        return codes;
    }

    int[] lengths() {
        return lengths;
    }

    void write(ByteSink out, int symbol) {
        out.bits(codes[symbol], lengths[symbol]);
    }

    /** Writes a symbol and, behind it, the plain bits that complete it. */
    void write(ByteSink out, int symbol, int rest, int width) {
        int length = lengths[symbol];
        out.bits(codes[symbol] | rest << length, length + width);
    }
}
