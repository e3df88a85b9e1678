package io.portolan.spark.store;

import io.portolan.spark.Sparks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A process that begins to add charts to stores and stops in the middle of their files, until it is killed. */
final class KilledWriter {

    private KilledWriter() {}

    /** A file beside the store says that it stopped. */
    static Path sign(String path) {
        return Path.of(path + ".stopped");
    }

    public static void main(String[] paths) {
        SparkSession spark = Sparks.classic();
        Table parquet = new ParquetTable(spark, Location.of(paths[0]));
        Table delta = DeltaTable.newest(spark, Location.of(paths[1]));
        Stream.of(parquet, delta)
                .map(table -> new Thread(() -> append(table, spark)))
                .forEach(Thread::start);
    }

    private static void append(Table table, SparkSession spark) {
        Dataset<Row> rows = SomeCharts.of(spark, 100, 120)
                .coalesce(1)
                .filter(new Stop(sign(table.location().path()).toString()));
        table.append(rows, List.of());
    }

    /** Lets half of the rows pass. */
    private record Stop(String sign) implements FilterFunction<Row> {

        @Override
        public boolean call(Row row) throws Exception {
            if (row.<Integer>getAs("sensor") == 110) {
                Files.createFile(Path.of(sign));
                Thread.sleep(Long.MAX_VALUE);
            }
            return true;
        }
    }
}
