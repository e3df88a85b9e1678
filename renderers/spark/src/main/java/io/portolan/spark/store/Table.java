package io.portolan.spark.store;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How a store's rows are kept. */
interface Table {

    Location location();

    /** @throws ChartStoreException if there is no table */
    Dataset<Row> read();

    /** What is known of the columns that are stored; empty if nothing is. */
    Optional<StoredSchema> schema();

    /** Writes rows, in the partitions they have, in place of all there were. */
    void replace(Dataset<Row> rows, List<String> partitions);

    /** Adds rows, in the partitions they have. */
    void append(Dataset<Row> rows, List<String> partitions);

    /**
     * An earlier state.
     *
     * @param option the reader's that names it
     */
    Table at(String option, String value);

    List<ChartVersion> versions();
}
