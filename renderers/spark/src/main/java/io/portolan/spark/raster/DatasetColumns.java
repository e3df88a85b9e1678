package io.portolan.spark.raster;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.current_timezone;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.isnan;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.timestamp_millis;
import static org.apache.spark.sql.functions.to_utc_timestamp;
import static org.apache.spark.sql.functions.when;

import io.portolan.frame.ColumnType;
import io.portolan.raster.Canvas;
import io.portolan.raster.RasterException;
import io.portolan.raster.Viewport;
import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Box;
import io.portolan.raster.engine.BoxRows;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.store.StoreColumn;
import io.portolan.spark.SparkFrame;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a dataset as the rasteriser reads them: doubles, NaN where there is no value; dates as milliseconds since
 * 1970 of the calendar shown; anything else by its place among the distinct texts, which stand in alphabetical order.
 */
record DatasetColumns(SparkFrame frame) {

    private static final String MISSING = "(missing)";
    private static final int MOST_LABELS = 1000;

    static DatasetColumns of(Dataset<Row> data) {
        return new DatasetColumns(new SparkFrame(data));
    }

    Dataset<Row> data() {
        return frame.data();
    }

    /** The numbers or dates of a column. */
    Column number(String name) {
        return coalesce(frame.numbers(name), lit(Double.NaN)).as(name);
    }

    /** Whether a number is neither NaN, which Spark has beyond infinity, nor an infinity. */
    static Column isFinite(Column number) {
        return number.gt(Double.NEGATIVE_INFINITY).and(number.lt(Double.POSITIVE_INFINITY));
    }

    Column text(String name) {
        return coalesce(frame.values(name), lit(MISSING));
    }

    /** The places of texts among the labels. */
    Column code(String name, List<String> labels) {
        return array_position(texts(labels), text(name))
                .minus(1)
                .cast(DataTypes.DoubleType)
                .as(name);
    }

    private static Column texts(List<String> labels) {
        return array(labels.stream().map(functions::lit).toArray(Column[]::new));
    }

    /**
     * How a column is packed.
     *
     * @param labels of a category
     */
    StoreColumn stored(String name, @Nullable List<String> labels) {
        return switch (frame.type(name)) {
            case CATEGORY -> StoreColumn.categories(name, Objects.requireNonNull(labels));
            case DATE -> StoreColumn.dates(name);
            case NUMBER ->
                frame.dataType(name).equals(DataTypes.FloatType) ? StoreColumn.floats(name) : StoreColumn.doubles(name);
        };
    }

    /** What was packed: a number, a time of the calendar shown, or a text. */
    static Column value(Column number, StoreColumn column) {
        Column value = switch (column.type()) {
            case NUMBER -> number;
            case DATE ->
                when(
                        not(isnan(number)),
                        to_utc_timestamp(timestamp_millis(number.cast(DataTypes.LongType)), current_timezone()));
            case CATEGORY -> element_at(texts(column.labels()), number.plus(1).cast(DataTypes.IntegerType));
        };
        return value.as(column.name());
    }

    /**
     * The distinct texts of a column.
     *
     * @throws RasterException if they are too many to be told apart
     */
    List<String> labels(String name) {
        List<String> labels =
                data().select(text(name).as("label")).distinct().limit(MOST_LABELS + 1).collectAsList().stream()
                        .map(row -> row.getString(0))
                        .sorted()
                        .toList();
        if (labels.size() > MOST_LABELS) {
            throw new RasterException("The column \"" + name + "\" has more than " + MOST_LABELS
                    + " different texts; take a column with fewer, or of numbers.");
        }
        return labels;
    }

    /** The labels of those columns that are categories. */
    Map<String, List<String>> labels(Collection<String> names) {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        names.stream()
                .filter(name -> frame.type(name) == ColumnType.CATEGORY)
                .forEach(name -> labels.put(name, labels(name)));
        return labels;
    }

    /** Some columns as doubles, in this order. */
    Dataset<Row> numbers(List<String> names, Map<String, List<String>> labels) {
        return data().select(names.stream()
                .map(name -> labels.containsKey(name) ? code(name, labels.get(name)) : number(name))
                .toArray(Column[]::new));
    }

    /** A canvas with the ranges it lacks, which are one or both. */
    Viewport viewport(Canvas canvas, Glyph glyph) {
        List<String> unknown = Stream.concat(
                        canvas.xRange().isPresent() ? Stream.empty() : glyph.xColumns().stream(),
                        canvas.yRange().isPresent() ? Stream.empty() : glyph.yColumns().stream())
                .distinct()
                .toList();
        Extents extents = Extents.of(numbers(unknown, labels(unknown)), unknown);
        return canvas.over(
                canvas.xRange().orElseGet(() -> extents.range(glyph.xColumns(), false)),
                canvas.yRange().orElseGet(() -> extents.range(glyph.yColumns(), glyph.standsOnZero())));
    }

    /** The rows in a box, at most so many, and how many there are. */
    BoxRows within(Box box, int limit) {
        Dataset<Row> inside = data().filter(
                        number(box.xColumn()).between(box.x().low(), box.x().high()))
                .filter(number(box.yColumn()).between(box.y().low(), box.y().high()));
        return new BoxRows(CollectedRows.frame(inside.limit(limit)), inside.count());
    }

    /** A row without values, which tells what columns there are and what their codes stand for. */
    static Table header(List<String> names, Map<String, List<String>> labels) {
        Map<String, NumericColumn> columns = new LinkedHashMap<>();
        names.forEach(name -> columns.put(
                name, NumericColumn.of(new double[] {Double.NaN}).labelled(labels.getOrDefault(name, List.of()))));
        return Table.of(columns);
    }
}
