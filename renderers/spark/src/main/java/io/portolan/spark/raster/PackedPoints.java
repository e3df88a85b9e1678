package io.portolan.spark.raster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import io.portolan.raster.Canvas;
import io.portolan.raster.Range;
import io.portolan.raster.RasterException;
import io.portolan.raster.Viewport;
import io.portolan.raster.store.ChunkFormat;
import io.portolan.raster.store.Parts;
import io.portolan.raster.store.StoreColumn;
import io.portolan.spark.Names;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Points in chunks of 65,536, each a row with its bounds: to look at any part of them again and again, without reading the
 * rest. Chunks follow a curve that joins neighbours in the plane. Rows whose coordinates are missing or infinite are left
 * out.
 *
 * <p>The chunks are a dataset like any: persist them, write them to Parquet, filter them, join them. Their order is what
 * reductions such as first and last go by, and numbers of rows are those of chunks times 65,536 and of the row in its
 * chunk; both stay as they are once the chunks are written.
 */
public final class PackedPoints {

    /** Rows of a part of the plane, in the middle: few enough to be sorted in memory. */
    private static final int PART_ROWS = 1 << 20;

    private static final int SAMPLE_ROWS = 1 << 16;
    private static final long SEED = 1;

    /** Bytes of a group of rows in Parquet: what is skipped or read as one. */
    private static final int GROUP_BYTES = 8 << 20;

    private final Dataset<Row> chunks;
    private final ChunkFormat format;
    private @Nullable Row bounds;

    private PackedPoints(Dataset<Row> chunks, ChunkFormat format) {
        this.chunks = chunks;
        this.format = format;
    }

    /** The chunks, a row each. */
    public Dataset<Row> chunks() {
        return chunks;
    }

    /** What the bytes of the chunks mean. */
    public ChunkFormat format() {
        return format;
    }

    /**
     * Packs the rows of a dataset. It is read three times.
     *
     * @param more further columns, besides the coordinates
     * @throws io.portolan.frame.UnknownColumnException if it lacks a column
     */
    public static PackedPoints pack(Dataset<Row> data, String x, String y, String... more) {
        List<String> names =
                Stream.concat(Stream.of(x, y), Stream.of(more)).distinct().toList();
        if (names.size() < 2) {
            throw new RasterException("Points are packed by two columns, not by \"" + x + "\" alone.");
        }
        DatasetColumns columns = DatasetColumns.of(data);
        Map<String, List<String>> labels = columns.labels(names);
        ChunkFormat format = new ChunkFormat(names.stream()
                .map(name -> columns.stored(name, labels.get(name)))
                .toList());
        Dataset<Row> points = columns.numbers(names, labels)
                .toDF(format.columns().stream().map(StoreColumn::name).toArray(String[]::new));
        return new PackedPoints(chunks(placed(points), format), format);
    }

    private static Dataset<Row> placed(Dataset<Row> points) {
        return points.filter(DatasetColumns.isFinite(column(points, 0)))
                .filter(DatasetColumns.isFinite(column(points, 1)));
    }

    private static Column column(Dataset<Row> data, int place) {
        return data.col(Names.quoted(data.columns()[place]));
    }

    private static Dataset<Row> chunks(Dataset<Row> points, ChunkFormat format) {
        Parts parts = parts(points);
        Dataset<Row> chunks = points.mapPartitions(new PartMaker(format, parts), Encoders.row(PartMaker.SCHEMA))
                .repartition(parts.count(), col(PartMaker.PART))
                .sortWithinPartitions(PartMaker.PART, PartMaker.TURN)
                .mapPartitions(new ChunkMaker(format), Encoders.row(ChunkRow.SCHEMA));
        Column[] columns = Stream.of(chunks.columns())
                .map(name -> name.equals(ChunkRow.BYTES) ? col(name).as(name, ChunkSchema.metadata(format)) : col(name))
                .toArray(Column[]::new);
        return chunks.select(columns);
    }

    private static Parts parts(Dataset<Row> points) {
        long rows = points.count();
        List<Row> sample = points.select(column(points, 0), column(points, 1))
                .sample(false, Math.min(1, SAMPLE_ROWS / (double) rows), SEED)
                .collectAsList();
        return Parts.of(
                sample.stream().mapToDouble(row -> row.getDouble(0)).toArray(),
                sample.stream().mapToDouble(row -> row.getDouble(1)).toArray(),
                (int) Math.max(1, Math.min(Parts.most(), rows / PART_ROWS)));
    }

    /**
     * The points of a dataset of chunks, such as one that was read from files.
     *
     * @throws RasterException if it is none
     */
    public static PackedPoints of(Dataset<Row> chunks) {
        ChunkFormat format = ChunkSchema.format(chunks.schema())
                .orElseThrow(() -> new RasterException("These are no packed points but columns "
                        + String.join(", ", chunks.columns()) + "; pack them first."));
        return new PackedPoints(chunks, format);
    }

    /** Reads what {@link #write} wrote. */
    public static PackedPoints read(SparkSession spark, String path) {
        return of(spark.read().parquet(path));
    }

    /** Writes the chunks to Parquet, in groups small enough to be skipped. */
    public void write(String path) {
        chunks.write()
                .option("compression", "uncompressed")
                .option("parquet.block.size", GROUP_BYTES)
                .option("parquet.block.size.row.check.min", 1)
                .option("parquet.page.size.row.check.min", 1)
                .parquet(path);
    }

    /** The same with the chunks kept in memory, or on disk, from when they are first read. */
    public PackedPoints persist() {
        return new PackedPoints(chunks.persist(), format);
    }

    /** The chunks that reach into a part of the plane. */
    public PackedPoints within(Viewport viewport) {
        return within(List.of(viewport));
    }

    /** The chunks that reach into any of several parts. */
    PackedPoints within(List<Viewport> viewports) {
        Column any = viewports.stream().map(ChunkRow::within).reduce(Column::or).orElseThrow();
        return new PackedPoints(chunks.filter(any), format);
    }

    /** The points one by one again, as numbers, times and texts; coordinates first. */
    public Dataset<Row> rows() {
        StructType schema = new StructType();
        for (StoreColumn column : format.columns()) {
            schema = schema.add(column.name(), DataTypes.DoubleType);
        }
        Dataset<Row> codes = chunks.flatMap(new ChunkRows(format), Encoders.row(schema));
        Column[] values = IntStream.range(0, format.columns().size())
                .mapToObj(i ->
                        DatasetColumns.value(column(codes, i), format.columns().get(i)))
                .toArray(Column[]::new);
        return codes.select(values);
    }

    /** A canvas with the ranges it lacks taken from the bounds of chunks. */
    Viewport viewport(Canvas canvas) {
        Row all = bounds();
        return all.isNullAt(0)
                ? canvas.over(Range.ofExtremes(Double.NaN, Double.NaN), Range.ofExtremes(Double.NaN, Double.NaN))
                : canvas.over(
                        Range.ofExtremes(all.getDouble(0), all.getDouble(1)),
                        Range.ofExtremes(all.getDouble(2), all.getDouble(3)));
    }

    /** Asked for once, and then kept. */
    private synchronized Row bounds() {
        if (bounds == null) {
            bounds = chunks.agg(min(ChunkRow.LEFT), max(ChunkRow.RIGHT), min(ChunkRow.BOTTOM), max(ChunkRow.TOP))
                    .first();
        }
        return bounds;
    }
}
