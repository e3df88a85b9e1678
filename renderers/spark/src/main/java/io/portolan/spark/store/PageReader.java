package io.portolan.spark.store;

import static org.apache.spark.sql.functions.lit;

import io.portolan.spark.Names;
import io.portolan.spark.chart.ChartColumns;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/**
 * Reads the charts of one page. Which they are is found without their images; then those alone are read, by filters that
 * the table's files are skipped with.
 */
record PageReader(ChartSet charts) {

    List<StoredChart> read(int number, int perPage) {
        long first = (number - 1L) * perPage;
        if (first > Integer.MAX_VALUE) {
            return List.of();
        }
        Column[] order = charts.order().toArray(Column[]::new);
        Dataset<Row> places = charts.data()
                .drop(ChartColumns.IMAGE)
                .orderBy(order)
                .offset((int) first)
                .limit(perPage);
        return withImages(places.collectAsList());
    }

    private List<StoredChart> withImages(List<Row> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        Column wanted = places.stream().map(this::isThere).reduce(Column::or).orElseThrow();
        Map<List<Object>, Deque<Row>> found = new HashMap<>();
        for (Row row : charts.data().filter(wanted).collectAsList()) {
            found.computeIfAbsent(metadata(row), place -> new ArrayDeque<>()).add(row);
        }
        return places.stream()
                .map(this::metadata)
                .filter(found::containsKey)
                .map(place -> next(found.get(place)))
                .map(row -> StoredChart.of(row, charts))
                .toList();
    }

    /** Charts that say the same of themselves follow each other. */
    private static Row next(Deque<Row> rows) {
        return rows.size() > 1 ? rows.remove() : rows.element();
    }

    private Column isThere(Row place) {
        return Stream.concat(charts.keys().stream(), Stream.of(ChartColumns.TITLE, ChartColumns.ROWS))
                .filter(name -> isPlain(place.schema().apply(name).dataType()))
                .map(name -> Names.column(name).eqNullSafe(lit(place.get(place.fieldIndex(name)))))
                .reduce(Column::and)
                .orElseThrow();
    }

    /** There are no literals of structs and the like; the other columns then find a little more than is needed. */
    private static boolean isPlain(DataType type) {
        return !(type instanceof StructType || type instanceof ArrayType);
    }

    private List<Object> metadata(Row row) {
        List<Object> values = new ArrayList<>();
        for (String name : row.schema().fieldNames()) {
            if (!name.equals(ChartColumns.IMAGE)) {
                values.add(row.get(row.fieldIndex(name)));
            }
        }
        return values;
    }
}
