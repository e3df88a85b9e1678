package io.portolan.raster.column;

import io.portolan.raster.RasterException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * A column some of whose values are missing.
 *
 * @param values what is there, and anything where nothing is
 * @param validity a bit for each row from the lowest of each byte up, 0 where the value is missing
 */
record MaskedColumn(NumericColumn values, ByteBuffer validity) implements NumericColumn {

    MaskedColumn {
        if (values.size() > 8L * validity.limit()) {
            throw new RasterException("A column of " + values.size() + " rows needs as many validity bits, not "
                    + 8L * validity.limit() + ".");
        }
    }

    @Override
    public long size() {
        return values.size();
    }

    @Override
    public List<String> labels() {
        return values.labels();
    }

    @Override
    public void read(long from, int count, double[] into, int at) {
        values.read(from, count, into, at);
        for (int i = 0; i < count; i++) {
            long row = from + i;
            if ((validity.get((int) (row >> 3)) >> (row & 7) & 1) == 0) {
                into[at + i] = Double.NaN;
            }
        }
    }
}
