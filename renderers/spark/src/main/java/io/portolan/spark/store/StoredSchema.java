package io.portolan.spark.store;

import static io.portolan.spark.chart.ChartColumns.TITLE;

import java.util.Arrays;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of charts as they were before they were written. Of a column that folders are named after Spark only
 * guesses the type: {@code "007"} comes back as the number 7. The types are therefore kept with the files, in the metadata
 * of the column of titles.
 */
final class StoredSchema {

    private static final String KEY = "portolan.columns";

    private StoredSchema() {}

    static Dataset<Row> marked(Dataset<Row> charts) {
        Metadata metadata =
                new MetadataBuilder().putString(KEY, charts.schema().json()).build();
        return charts.withMetadata(TITLE, metadata);
    }

    /** The columns as they were; those that were read where nothing is kept. */
    static StructType of(StructType read) {
        return Arrays.stream(read.fields())
                .filter(field -> field.name().equals(TITLE) && field.metadata().contains(KEY))
                .findFirst()
                .map(field -> (StructType) DataType.fromJson(field.metadata().getString(KEY)))
                .orElse(read);
    }
}
