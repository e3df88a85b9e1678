package io.portolan.spark.raster;

import io.portolan.frame.ColumnType;
import io.portolan.raster.RasterException;
import io.portolan.raster.store.ChunkFormat;
import io.portolan.raster.store.Kind;
import io.portolan.raster.store.StoreColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** What the chunks of a dataset mean, in the metadata of its schema, which files keep. */
final class ChunkSchema {

    private static final String KEY = "portolan.chunks";
    private static final String LABELS = "labels";

    private ChunkSchema() {}

    static Metadata metadata(ChunkFormat format) {
        Metadata[] columns =
                format.columns().stream().map(ChunkSchema::metadata).toArray(Metadata[]::new);
        Metadata chunks = new MetadataBuilder()
                .putLong("version", ChunkFormat.VERSION)
                .putMetadataArray("columns", columns)
                .build();
        return new MetadataBuilder().putMetadata(KEY, chunks).build();
    }

    private static Metadata metadata(StoreColumn column) {
        MetadataBuilder builder = new MetadataBuilder()
                .putString("name", column.name())
                .putString("kind", column.kind().name())
                .putString("type", column.type().name());
        return column.labels().isEmpty() ? builder.build() : withLabels(builder, column.labels());
    }

    /** Files give an empty array back as one of numbers. */
    private static Metadata withLabels(MetadataBuilder builder, List<String> labels) {
        return builder.putStringArray(LABELS, labels.toArray(String[]::new)).build();
    }

    /**
     * The format of the chunks of a dataset; none if it has no chunks.
     *
     * @throws RasterException if they are of a later version
     */
    static Optional<ChunkFormat> format(StructType schema) {
        return Arrays.stream(schema.fields())
                .filter(field -> field.name().equals(ChunkRow.BYTES))
                .map(StructField::metadata)
                .filter(metadata -> metadata.contains(KEY))
                .findFirst()
                .map(metadata -> format(metadata.getMetadata(KEY)));
    }

    private static ChunkFormat format(Metadata chunks) {
        long version = chunks.getLong("version");
        if (version != ChunkFormat.VERSION) {
            throw new RasterException("The points were packed in version " + version + ", this reads version "
                    + ChunkFormat.VERSION + "; pack them again, or take a newer Portolan.");
        }
        return new ChunkFormat(Arrays.stream(chunks.getMetadataArray("columns"))
                .map(ChunkSchema::column)
                .toList());
    }

    private static StoreColumn column(Metadata column) {
        return new StoreColumn(
                column.getString("name"),
                Kind.valueOf(column.getString("kind")),
                ColumnType.valueOf(column.getString("type")),
                column.contains(LABELS) ? List.of(column.getStringArray(LABELS)) : List.of());
    }
}
