package io.portolan.spark.store;

import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Charts in a table of Parquet or Delta, a row for each (see {@link io.portolan.spark.chart.ChartColumns}).
 *
 * <pre>{@code
 * ChartStore store = ChartStore.delta(spark, "/data/charts").partitionBy("site").clusterBy("sensor");
 * store.write(charts);
 * store.find(col("sensor").equalTo("s-17")).gallery();
 * }</pre>
 *
 * <p>Charts are first written aside, each drawn once, and then arranged in few files that are sorted by key. A write that
 * fails or is killed leaves the store as it was. Where several write at once, use Delta. Immutable.
 */
public final class ChartStore {

    private final SparkSession spark;
    private final Table table;
    private final Layout layout;

    private ChartStore(SparkSession spark, Table table, Layout layout) {
        this.spark = spark;
        this.table = table;
        this.layout = layout;
    }

    /**
     * A store in a folder of Parquet files.
     *
     * @param path as Spark reads it, on a file system that can rename folders
     */
    public static ChartStore parquet(SparkSession spark, String path) {
        return new ChartStore(spark, new ParquetTable(spark, Location.of(path)), Layout.STANDARD);
    }

    /**
     * A store in a Delta table. Writes that conflict with those of others are tried again; earlier versions stay
     * readable.
     *
     * @param path as Spark reads it
     */
    public static ChartStore delta(SparkSession spark, String path) {
        return new ChartStore(spark, DeltaTable.newest(spark, Location.of(path)), Layout.STANDARD);
    }

    /** This store, written in a folder for each value of these columns; for columns of few values. */
    public ChartStore partitionBy(String... columns) {
        return new ChartStore(spark, table, layout.withPartitions(List.of(columns)));
    }

    /** This store, written in files sorted by these columns, each file a range of them. */
    public ChartStore clusterBy(String... columns) {
        return new ChartStore(spark, table, layout.withOrder(List.of(columns)));
    }

    /**
     * This store, written in files of about this many bytes; 256 MiB unless told.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public ChartStore fileBytes(long bytes) {
        return new ChartStore(spark, table, layout.withFileBytes(bytes));
    }

    /**
     * Writes charts in place of what the store holds.
     *
     * @throws io.portolan.frame.UnknownColumnException if they lack a column of charts, or one the store is arranged by
     * @throws WriteConflictException if others kept changing the store
     * @throws ChartStoreException if they cannot be written
     */
    public void write(Dataset<Row> charts) {
        layout.check(ChartSet.of(charts));
        try (Staging staging = Staging.of(spark, table.location(), charts)) {
            table.replace(layout.arrange(staging), layout.partitions());
        }
    }

    /**
     * Adds charts to what the store holds, in the partitions that it has.
     *
     * @throws io.portolan.frame.UnknownColumnException if they lack a column of charts, or one the store is arranged by
     * @throws WriteConflictException if others kept changing the store
     * @throws ChartStoreException if the store has other columns or other partitions, or they cannot be written
     */
    public void append(Dataset<Row> charts) {
        layout.check(ChartSet.of(charts));
        Layout kept = table.schema().map(stored -> checked(stored, charts)).orElse(layout);
        try (Staging staging = Staging.of(spark, table.location(), charts)) {
            table.append(kept.arrange(staging), kept.partitions());
        }
    }

    private Layout checked(StoredSchema stored, Dataset<Row> charts) {
        SchemaCheck.require(stored.columns(), charts.schema());
        return stored.partitions().map(layout::within).orElse(layout);
    }

    /**
     * All charts, as a dataset to filter and join. Only the columns that are used are read.
     *
     * @throws ChartStoreException if there is no such store
     */
    public Dataset<Row> charts() {
        return table.read();
    }

    /**
     * The charts that a condition on their keys and metadata holds for.
     *
     * @throws ChartStoreException if there is no such store
     */
    public ChartSet find(Column condition) {
        return ChartSet.of(charts().filter(condition));
    }

    /** All charts, to look at. */
    public Gallery gallery() {
        return ChartSet.of(charts()).gallery();
    }

    /**
     * The store as it was, to be read only.
     *
     * @param version a number of {@link #versions()}
     * @throws ChartStoreException for a store of Parquet, which keeps no versions
     */
    public ChartStore at(long version) {
        return new ChartStore(spark, table.at("versionAsOf", Long.toString(version)), layout);
    }

    /**
     * The store as it was at a time, to be read only.
     *
     * @throws ChartStoreException for a store of Parquet, which keeps no versions
     */
    public ChartStore at(Instant time) {
        return new ChartStore(spark, table.at("timestampAsOf", time.toString()), layout);
    }

    /**
     * What can be read again, newest first.
     *
     * @throws ChartStoreException for a store of Parquet, which keeps no versions, or if there is no such store
     */
    public List<ChartVersion> versions() {
        return table.versions();
    }
}
