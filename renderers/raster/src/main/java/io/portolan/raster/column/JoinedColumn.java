package io.portolan.raster.column;

import java.util.Arrays;
import java.util.List;

/** Columns one below the other. */
final class JoinedColumn implements NumericColumn {

    private final List<NumericColumn> parts;

    /** The first row of each part, and the end of the last. */
    private final long[] starts;

    JoinedColumn(List<? extends NumericColumn> parts) {
        this.parts = List.copyOf(parts);
        starts = new long[parts.size() + 1];
        for (int i = 0; i < parts.size(); i++) {
            starts[i + 1] = starts[i] + parts.get(i).size();
        }
    }

    @Override
    public long size() {
        return starts[parts.size()];
    }

    /** Those of the first part: all share a dictionary. */
    @Override
    public List<String> labels() {
        return parts.isEmpty() ? List.of() : parts.get(0).labels();
    }

    @Override
    public void read(long from, int count, double[] into, int at) {
        long end = from + count;
        for (int part = partOf(from); from < end; part++) {
            int rows = (int) (Math.min(end, starts[part + 1]) - from);
            parts.get(part).read(from - starts[part], rows, into, at + count - (int) (end - from));
            from += rows;
        }
    }

    private int partOf(long row) {
        int found = Arrays.binarySearch(starts, row);
        return found >= 0 ? Math.min(found, parts.size() - 1) : -found - 2;
    }
}
