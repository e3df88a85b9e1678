package io.portolan.spark.store;

import static io.portolan.spark.chart.ChartColumns.TITLE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructType;

/**
 * What is known of the columns in a store. Of a column that folders are named after Spark only guesses the type: {@code
 * "007"} comes back as the number 7. With files of Parquet all this is therefore kept in the metadata of the column of
 * titles.
 *
 * @param columns as they were before they were written
 * @param partitions those that folders are named after; empty if that is not known
 */
record StoredSchema(StructType columns, Optional<List<String>> partitions) {

    private static final String COLUMNS = "portolan.columns";
    private static final String PARTITIONS = "portolan.partitions";

    /** Charts that carry it with them. */
    static Dataset<Row> marked(Dataset<Row> charts, List<String> partitions) {
        MetadataBuilder metadata =
                new MetadataBuilder().putString(COLUMNS, charts.schema().json());
        if (!partitions.isEmpty()) {
            // An array without elements would come back as one of numbers.
            metadata.putStringArray(PARTITIONS, partitions.toArray(String[]::new));
        }
        return charts.withMetadata(TITLE, metadata.build());
    }

    /** What charts that were read carry with them; the columns that were read where others wrote them. */
    static StoredSchema of(StructType read) {
        return Arrays.stream(read.fields())
                .filter(field -> field.name().equals(TITLE) && field.metadata().contains(COLUMNS))
                .findFirst()
                .map(field -> of(field.metadata()))
                .orElse(new StoredSchema(read, Optional.empty()));
    }

    private static StoredSchema of(Metadata metadata) {
        StructType columns = (StructType) DataType.fromJson(metadata.getString(COLUMNS));
        boolean partitioned = metadata.contains(PARTITIONS);
        List<String> partitions = partitioned ? List.of(metadata.getStringArray(PARTITIONS)) : List.of();
        return new StoredSchema(columns, Optional.of(partitions));
    }
}
