package io.portolan.raster.column;

import java.util.List;

/** Codes into a dictionary. */
record LabelledColumn(NumericColumn codes, List<String> labels) implements NumericColumn {

    @Override
    public long size() {
        return codes.size();
    }

    @Override
    public void read(long from, int count, double[] into, int at) {
        codes.read(from, count, into, at);
    }
}
