package io.portolan.raster.column;

import java.util.List;

/** Codes into a dictionary on the heap; not copied, to be left alone. */
record CodeColumn(int[] codes, List<String> labels) implements NumericColumn {

    @Override
    public long size() {
        return codes.length;
    }

    @Override
    public void read(long from, int count, double[] into, int at) {
        new IntColumn(codes).read(from, count, into, at);
    }
}
