package io.portolan.spark.store;

import io.portolan.spark.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** A folder of Parquet files. What is written goes aside first, and is put in place by renaming. */
record ParquetTable(SparkSession spark, Location location) implements Table {

    /** Readers hold no more of a file in memory at a time, however large an image is. */
    private static final int ROW_GROUP_BYTES = 32 << 20;

    @Override
    public Dataset<Row> read() {
        StructType schema = schema().orElseThrow(() -> new ChartStoreException(
                        "There are no charts at " + location.path() + "; write some, or look at the path."))
                .columns();
        Column[] columns = Arrays.stream(schema.fieldNames()).map(Names::column).toArray(Column[]::new);
        return spark.read().schema(schema).parquet(location.path()).select(columns);
    }

    /** A write that was cut off may have left nothing in place, and what was there beside it. */
    @Override
    public Optional<StoredSchema> schema() {
        return found().or(() -> {
            Folders.of(spark).mend(location);
            return found();
        });
    }

    private Optional<StoredSchema> found() {
        try {
            return Optional.of(
                    StoredSchema.of(spark.read().parquet(location.path()).schema()));
        } catch (Exception e) {
            if (Failures.tell(e, "PATH_NOT_FOUND", "UNABLE_TO_INFER_SCHEMA")) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public void replace(Dataset<Row> rows, List<String> partitions) {
        Folders folders = Folders.of(spark);
        folders.mend(location);
        folders.swap(aside(rows, partitions), location);
    }

    @Override
    public void append(Dataset<Row> rows, List<String> partitions) {
        Folders folders = Folders.of(spark);
        folders.mend(location);
        folders.merge(aside(rows, partitions), location);
    }

    private Location aside(Dataset<Row> rows, List<String> partitions) {
        Location aside = location.aside();
        try {
            StoredSchema.marked(rows, partitions)
                    .write()
                    .partitionBy(partitions.toArray(String[]::new))
                    .option("parquet.block.size", ROW_GROUP_BYTES)
                    .parquet(aside.path());
            return aside;
        } catch (Throwable failure) {
            Folders.of(spark).discard(aside, failure);
            throw failure;
        }
    }

    @Override
    public Table at(String option, String value) {
        throw noVersions();
    }

    @Override
    public List<ChartVersion> versions() {
        throw noVersions();
    }

    private static ChartStoreException noVersions() {
        return new ChartStoreException("A store of Parquet keeps no earlier versions; use ChartStore.delta.");
    }
}
