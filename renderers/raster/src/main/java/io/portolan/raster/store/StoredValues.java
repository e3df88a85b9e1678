package io.portolan.raster.store;

import io.portolan.raster.column.NumericColumn;
import java.util.List;

/** A column of some rows of a store. */
record StoredValues(StoreFile file, Runs runs, int column) implements NumericColumn {

    @Override
    public long size() {
        return runs.size();
    }

    @Override
    public List<String> labels() {
        return file.directory().columns().get(column).labels();
    }

    @Override
    public void read(long from, int count, double[] into, int at) {
        int number = runs.find(from);
        for (int done = 0; done < count; number++) {
            Run run = runs.run(number);
            int skipped = (int) (from + done - runs.start(number));
            int part = Math.min(count - done, run.rows() - skipped);
            file.view(run.chunk()).values(column, run.from() + skipped, part, into, at + done);
            done += part;
        }
    }
}
