package io.portolan.spark.raster;

import io.portolan.raster.column.Table;
import io.portolan.raster.store.ChunkFormat;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Unpacks a chunk: each row as doubles. */
record ChunkRows(ChunkFormat format) implements FlatMapFunction<Row, Row> {

    @Override
    public Iterator<Row> call(Row chunk) {
        Table table = format.table(ChunkRow.chunk(chunk));
        int size = (int) table.size();
        double[][] values = format.columns().stream()
                .map(column -> {
                    double[] all = new double[size];
                    table.column(column.name()).read(0, size, all, 0);
                    return all;
                })
                .toArray(double[][]::new);
        return IntStream.range(0, size)
                .mapToObj(row -> RowFactory.create(
                        Arrays.stream(values).map(column -> column[row]).toArray()))
                .iterator();
    }
}
