package io.portolan.spark.raster;

import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Scan;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/**
 * Makes the partial grids of a partition of rows.
 *
 * @param pass whose columns the rows have, as doubles and in its order
 */
record RowGrids<A>(Pass<A, ?> pass) implements MapPartitionsFunction<Row, byte[]> {

    @Override
    public Iterator<byte[]> call(Iterator<Row> rows) {
        return pass.grids(() -> states(rows));
    }

    private List<A> states(Iterator<Row> rows) {
        List<String> names = pass.columns();
        RowBatches batches = new RowBatches(rows, names.size());
        long[] first = {RowNumbers.first(TaskContext.getPartitionId())};
        List<A> states = pass.create();
        List<Scan> scans = pass.scans(states, table(names, batches.values()).numbered(row -> first[0] + row));
        while (batches.hasNext()) {
            int count = batches.next();
            scans.forEach(scan -> scan.rows(count));
            first[0] += count;
        }
        return states;
    }

    private static Table table(List<String> names, double[][] values) {
        Map<String, NumericColumn> columns = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            columns.put(names.get(i), NumericColumn.of(values[i]));
        }
        return Table.of(columns);
    }
}
