package io.portolan.spark;

import static org.apache.spark.sql.functions.approx_count_distinct;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.Frame;
import io.portolan.frame.Frequencies;
import io.portolan.frame.Measure;
import io.portolan.frame.RemoteFrame;
import io.portolan.frame.Spread;
import io.portolan.frame.UnknownColumnException;
import io.portolan.frame.UnsupportedDataException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A Spark dataset as a frame: what charts ask is computed where the rows are, and no more than what is drawn comes to the
 * driver. A column is named as it is, or by an expression of SQL: {@code address.city}, {@code upper(name)}.
 */
public final class SparkFrame implements RemoteFrame {

    /** Rows that are read into a column at most. */
    private static final int MOST = 1_000_000;

    private static final long SEED = 42;
    private static final int HASHES = 1 << 30;

    private final Dataset<Row> data;
    private @Nullable StructType schema;

    /** @param data the rows, wherever they are */
    public SparkFrame(Dataset<Row> data) {
        this.data = data;
    }

    public Dataset<Row> data() {
        return data;
    }

    private synchronized StructType schema() {
        schema = schema == null ? data.schema() : schema;
        return schema;
    }

    @Override
    public List<String> names() {
        return List.of(schema().fieldNames());
    }

    @Override
    public boolean has(String name) {
        return findType(name).isPresent();
    }

    private Optional<DataType> findType(String name) {
        return Arrays.stream(schema().fields())
                .filter(field -> field.name().equals(name))
                .map(StructField::dataType)
                .findFirst()
                .or(() -> typeOfExpression(name));
    }

    private Optional<DataType> typeOfExpression(String name) {
        try {
            return Optional.of(data.select(expr(name)).schema().fields()[0].dataType());
        } catch (Exception e) { // Spark throws checked exceptions that it does not declare
            return Optional.empty();
        }
    }

    /** The type that Spark has for a column. */
    public DataType dataType(String name) {
        return findType(name).orElseThrow(() -> new UnknownColumnException(name, names()));
    }

    @Override
    public ColumnType type(String column) {
        return drawable(column, dataType(column));
    }

    private static ColumnType drawable(String column, DataType type) {
        return Values.type(type)
                .orElseThrow(() -> new UnsupportedDataException("The column \"" + column + "\" is a "
                        + type.simpleString()
                        + ", which is neither numbers nor dates nor text. Take a part of it, such as \""
                        + column + ".field\" or \"" + column + "[0]\", or cast it."));
    }

    List<ColumnType> types(List<String> columns) {
        return columns.stream().map(this::type).toList();
    }

    /**
     * The values of a column as they are drawn: numbers and, in milliseconds since 1970, dates as doubles, all others as
     * strings; null where one is missing.
     */
    public org.apache.spark.sql.Column values(String name) {
        DataType type = dataType(name);
        drawable(name, type);
        return Values.drawn(source(name), type);
    }

    /** The numbers of a column, the infinities too, or its dates in milliseconds since 1970; null where there is none. */
    public org.apache.spark.sql.Column numbers(String name) {
        DataType type = dataType(name);
        drawable(name, type);
        return Values.number(source(name), type);
    }

    private org.apache.spark.sql.Column source(String name) {
        return names().contains(name) ? Names.column(name) : expr(name);
    }

    /** The values of some columns under the names {@code prefix0}, {@code prefix1} ... */
    org.apache.spark.sql.Column[] values(String prefix, List<String> columns) {
        org.apache.spark.sql.Column[] values = new org.apache.spark.sql.Column[columns.size()];
        Arrays.setAll(values, i -> values(columns.get(i)).as(prefix + i));
        return values;
    }

    private org.apache.spark.sql.Column hash(List<String> columns) {
        org.apache.spark.sql.Column[] all = new org.apache.spark.sql.Column[columns.size() + 1];
        Arrays.setAll(all, i -> i == 0 ? lit(SEED) : values(columns.get(i - 1)));
        return xxhash64(all);
    }

    @Override
    public long count() {
        return data.count();
    }

    @Override
    public int rows() {
        return Math.toIntExact(count());
    }

    /**
     * {@inheritDoc}
     *
     * @throws SparkFrameException if there are more rows than one should bring to the driver
     */
    @Override
    public Column column(String name) {
        List<Row> rows = data.select(values(name)).limit(MOST + 1).collectAsList();
        if (rows.size() > MOST) {
            throw new SparkFrameException("The dataset has more than " + MOST
                    + " rows, too many to be brought to the driver; filter or aggregate it first.");
        }
        return Collected.frame(List.of(name), List.of(type(name)), rows).column(name);
    }

    @Override
    public SparkFrame present(Collection<String> columns) {
        Dataset<Row> present = data;
        for (String column : columns) {
            present = present.where(values(column).isNotNull());
        }
        return new SparkFrame(present);
    }

    @Override
    public SparkFrame only(String column, Column value) {
        org.apache.spark.sql.Column values = values(column);
        return new SparkFrame(data.where(
                value.isMissing(0)
                        ? values.isNull()
                        : values.equalTo(
                                value.type() == ColumnType.CATEGORY ? lit(value.label(0)) : lit(value.number(0)))));
    }

    @Override
    public SparkFrame computed(String column) {
        return new SparkFrame(data.withColumn(column, expr(column)));
    }

    @Override
    public SparkFrame constant(Column value) {
        return new SparkFrame(data.withColumn(value.name(), literal(value)));
    }

    private static org.apache.spark.sql.Column literal(Column value) {
        return switch (value.type()) {
            case CATEGORY -> lit(value.label(0));
            case NUMBER -> lit(value.number(0));
            case DATE -> lit(LocalDateTime.ofInstant(Instant.ofEpochMilli((long) value.number(0)), ZoneOffset.UTC));
        };
    }

    @Override
    public SparkFrame folded(String column, Set<String> kept, String other) {
        org.apache.spark.sql.Column values = values(column);
        return new SparkFrame(data.withColumn(
                column,
                when(values.isin(kept.stream().sorted().toArray()), values).when(values.isNotNull(), lit(other))));
    }

    @Override
    public SparkFrame binned(String column, double[] edges) {
        // In two steps, so that the value is computed once.
        return new SparkFrame(
                data.withColumn(column, values(column)).withColumn(column, BinNumber.of(Names.column(column), edges)));
    }

    @Override
    public Spread spread(String column) {
        return new Ranks(KeyedRows.of(this, List.of(), column)).spread(type(column) == ColumnType.DATE);
    }

    @Override
    public long distinct(List<String> columns, long exact) {
        if (exact < Long.MAX_VALUE) {
            long about = data.select(hash(columns).as("h"))
                    .agg(approx_count_distinct("h"))
                    .head()
                    .getLong(0);
            if (about > 2 * exact) {
                return about;
            }
        }
        return data.select(values("k", columns)).distinct().count();
    }

    @Override
    public Frequencies frequencies(String column, int limit) {
        Dataset<Row> texts = data.select(values(column).as("text"))
                .where("text is not null")
                .groupBy("text")
                .agg(functions.count(lit(1)).as("times"));
        Map<String, Long> counts = new LinkedHashMap<>();
        Bounded.collect(texts, limit, desc("times"), functions.col("text")).stream()
                .sorted(Comparator.comparing((Row row) -> row.getString(0)))
                .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
        long distinct = counts.size() < limit
                ? counts.size()
                : present(List.of(column)).distinct(List.of(column), Long.MAX_VALUE);
        return new Frequencies(Frequencies.of(counts, limit).counts(), distinct);
    }

    @Override
    public Frame grouped(List<String> keys, List<String> firsts, List<Measure> measures, int limit) {
        return new GroupQuery(this, keys, firsts, measures).collect(limit);
    }

    @Override
    public Frame boxes(List<String> keys, String value, int limit) {
        return new BoxQuery(this, keys, value).collect(limit);
    }

    @Override
    public Frame extremes(List<String> lines, List<String> columns, int parts, boolean log) {
        return new ExtremesQuery(this, lines, columns).collect(parts, log);
    }

    @Override
    public Frame sample(List<String> columns, List<String> deciding, double share) {
        Dataset<Row> picked = share >= 1
                ? data
                : data.where(pmod(hash(deciding), lit((long) HASHES)).lt(lit((long) (share * HASHES))));
        return Collected.frame(
                columns, types(columns), picked.select(values("c", columns)).collectAsList());
    }
}
