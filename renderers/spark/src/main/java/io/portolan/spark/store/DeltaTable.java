package io.portolan.spark.store;

import io.portolan.spark.Names;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * A table of Delta, whose writes are transactions.
 *
 * @param reading the options that name the state to read; none for the newest
 */
record DeltaTable(SparkSession spark, Location location, Map<String, String> reading, Retries retries)
        implements Table {

    private static final String DELTA = "delta";

    static DeltaTable newest(SparkSession spark, Location location) {
        return new DeltaTable(spark, location, Map.of(), Retries.STANDARD);
    }

    @Override
    public Dataset<Row> read() {
        return DeltaFailures.translated(location, this::load);
    }

    /** The columns are asked for at once, since a client of Connect would notice no sooner that there is no table. */
    private Dataset<Row> load() {
        Dataset<Row> rows = spark.read().format(DELTA).options(reading).load(location.path());
        rows.schema();
        return rows;
    }

    @Override
    public Optional<StoredSchema> schema() {
        try {
            StructType columns = load().schema();
            Row detail = spark.sql("DESCRIBE DETAIL " + Names.literal(location.path()))
                    .select("partitionColumns")
                    .first();
            return Optional.of(new StoredSchema(columns, Optional.of(detail.getList(0))));
        } catch (Exception e) {
            if (DeltaFailures.isAbsent(e)) {
                return Optional.empty();
            }
            throw DeltaFailures.translation(location, e);
        }
    }

    @Override
    public void replace(Dataset<Row> rows, List<String> partitions) {
        write(rows, partitions, "overwrite");
    }

    @Override
    public void append(Dataset<Row> rows, List<String> partitions) {
        write(rows, partitions, "append");
    }

    private void write(Dataset<Row> rows, List<String> partitions, String mode) {
        if (!reading.isEmpty()) {
            throw new ChartStoreException("An earlier version is only read; write to the store itself.");
        }
        Supplier<Void> attempt = () -> {
            rows.write()
                    .format(DELTA)
                    .mode(mode)
                    .option("overwriteSchema", mode.equals("overwrite"))
                    .partitionBy(partitions.toArray(String[]::new))
                    .save(location.path());
            return null;
        };
        DeltaFailures.translated(location, () -> retries.run(attempt));
    }

    @Override
    public Table at(String option, String value) {
        return new DeltaTable(spark, location, Map.of(option, value), retries);
    }

    @Override
    public List<ChartVersion> versions() {
        return DeltaFailures.translated(location, this::history);
    }

    private List<ChartVersion> history() {
        return spark
                .sql("DESCRIBE HISTORY " + Names.literal(location.path()))
                .selectExpr("version", "unix_millis(timestamp)", "operation")
                .collectAsList()
                .stream()
                .map(row -> new ChartVersion(row.getLong(0), Instant.ofEpochMilli(row.getLong(1)), row.getString(2)))
                .toList();
    }
}
