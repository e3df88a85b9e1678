package io.portolan.raster.store;

import io.portolan.raster.Mapping;
import java.util.function.LongPredicate;

/**
 * The bins of an axis in the codes of a column: a code is in the bin whose number is that of the edges up to it, where bin
 * 0 is all that is before the axis and the last one all that is beyond. Since a mapping never falls, each edge is found by
 * halving, and bins are those of the mapping to the last bit, on axes of any type.
 */
final class Edges {

    private final long[] edges;

    private Edges(long[] edges) {
        this.edges = edges;
    }

    static Edges of(Mapping axis, Kind kind) {
        int bins = axis.bins();
        long[] edges = new long[bins + 1];
        edges[0] = first(
                kind.least(),
                kind.most(),
                code -> kind.value(code) >= axis.range().low());
        edges[bins] = first(
                edges[0], kind.most(), code -> kind.value(code) > axis.range().high());
        for (int i = 1; i < bins; i++) {
            int bin = i;
            edges[i] = first(edges[i - 1], edges[bins], code -> axis.bin(kind.value(code)) >= bin);
        }
        return new Edges(edges);
    }

    /** The first code from {@code low} up to {@code high} that passes, where all after it pass; else {@code high}. */
    private static long first(long low, long high, LongPredicate passes) {
        long from = low;
        long to = high;
        while (from < to) {
            long middle = from + (to - from >>> 1);
            if (passes.test(middle)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** How many bins there are, the two outer ones included. */
    int bins() {
        return edges.length + 1;
    }

    /** Where a bin begins; not of bin 0. */
    long start(int bin) {
        return edges[bin - 1];
    }

    /** The bin of a code that is known to be neither before nor after some bins. */
    int bin(long code, int first, int last) {
        int from = first;
        int to = last;
        while (from < to) {
            int middle = from + to >>> 1;
            if (edges[middle] <= code) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The same, where it is likely to be near the first of them. */
    int binFrom(long code, int first, int last) {
        int bin = first;
        while (bin < last && edges[bin] <= code) {
            bin++;
        }
        return bin;
    }
}
