package io.portolan.spark.store;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Charts written aside as they come. They are drawn once, however often they are read from here: to sort them, and when a
 * write is tried again.
 *
 * @param charts what was written
 */
record Staging(SparkSession spark, Location location, Dataset<Row> charts) implements AutoCloseable {

    /** Spark warns of a hidden folder that it is told to read, not of what is within. */
    private static final String ROWS = "/rows";

    static Staging of(SparkSession spark, Location target, Dataset<Row> charts) {
        Location aside = target.aside();
        try {
            charts.write().parquet(aside.path() + ROWS);
            Dataset<Row> written = spark.read().schema(charts.schema()).parquet(aside.path() + ROWS);
            return new Staging(spark, aside, written);
        } catch (Throwable failure) {
            Folders.of(spark).discard(aside, failure);
            throw failure;
        }
    }

    /** The bytes of its files. */
    long bytes() {
        Row total = charts.select(
                        col("_metadata.file_path"), col("_metadata.file_size").as("size"))
                .distinct()
                .agg(sum("size"))
                .first();
        return total.isNullAt(0) ? 0 : total.getLong(0);
    }

    /** What cannot be deleted is in nobody's way; whether the charts are stored is settled by now. */
    @Override
    public void close() {
        try {
            Folders.of(spark).delete(location);
        } catch (ChartStoreException e) {
            return;
        }
    }
}
