package io.portolan.spark.raster;

import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Scan;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.vectorized.ColumnarBatch;

/**
 * Makes the partial grids of a partition of columnar batches.
 *
 * @param names of the columns of a batch
 */
record BatchGrids<A>(Pass<A, ?> pass, List<String> names) implements FlatMapFunction<Iterator<ColumnarBatch>, byte[]> {

    @Override
    public Iterator<byte[]> call(Iterator<ColumnarBatch> batches) {
        return pass.grids(() -> states(batches));
    }

    private List<A> states(Iterator<ColumnarBatch> batches) {
        List<A> states = pass.create();
        if (batches.hasNext()) {
            scan(states, batches);
        }
        return states;
    }

    private void scan(List<A> states, Iterator<ColumnarBatch> batches) {
        ColumnarBatch batch = batches.next();
        Map<String, VectorColumn> columns = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            columns.put(names.get(i), new VectorColumn(batch.column(i)));
        }
        long[] first = {RowNumbers.first(TaskContext.getPartitionId())};
        List<Scan> scans = pass.scans(states, Table.of(columns).numbered(row -> first[0] + row));
        rows(scans, batch.numRows());
        while (batches.hasNext()) {
            KilledTask.check();
            first[0] += batch.numRows();
            batch = batches.next();
            for (int i = 0; i < names.size(); i++) {
                columns.get(names.get(i)).move(batch.column(i));
            }
            rows(scans, batch.numRows());
        }
    }

    private static void rows(List<Scan> scans, int count) {
        scans.forEach(scan -> scan.rows(count));
    }
}
