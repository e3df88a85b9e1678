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
 * Makes the partial grid of a partition of columnar batches.
 *
 * @param names of the columns of a batch
 */
record BatchGrids<A>(Pass<A, ?> pass, List<String> names) implements FlatMapFunction<Iterator<ColumnarBatch>, byte[]> {

    @Override
    public Iterator<byte[]> call(Iterator<ColumnarBatch> batches) {
        A state = pass.create();
        if (batches.hasNext()) {
            scan(state, batches);
        }
        return List.of(pass.codec().write(state)).iterator();
    }

    private void scan(A state, Iterator<ColumnarBatch> batches) {
        ColumnarBatch batch = batches.next();
        Map<String, VectorColumn> columns = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            columns.put(names.get(i), new VectorColumn(batch.column(i)));
        }
        long[] first = {RowNumbers.first(TaskContext.getPartitionId())};
        Scan scan = pass.scan(state, Table.of(columns).numbered(row -> first[0] + row));
        scan.rows(batch.numRows());
        while (batches.hasNext()) {
            KilledTask.check();
            first[0] += batch.numRows();
            batch = batches.next();
            for (int i = 0; i < names.size(); i++) {
                columns.get(names.get(i)).move(batch.column(i));
            }
            scan.rows(batch.numRows());
        }
    }
}
