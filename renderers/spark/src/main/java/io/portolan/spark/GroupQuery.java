package io.portolan.spark;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import io.portolan.frame.Column;
import io.portolan.frame.Frame;
import io.portolan.frame.Measure;
import io.portolan.frame.NumberColumn;
import io.portolan.frame.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Rows grouped by keys, with measures.
 *
 * @param firsts columns of the first row of each group
 */
record GroupQuery(SparkFrame frame, List<String> keys, List<String> firsts, List<Measure> measures) {

    Frame collect(int limit) {
        List<Row> rows = keys.isEmpty()
                ? groups().collectAsList()
                : Bounded.collect(groups(), limit, xxhash64(columns("k", keys.size())));
        List<String> names = Stream.concat(keys.stream(), firsts.stream()).toList();
        List<Column> columns = new ArrayList<>();
        Frame named = Collected.frame(names, frame.types(names), rows);
        names.forEach(name -> columns.add(named.column(name)));
        for (int i = 0; i < measures.size(); i++) {
            columns.add(measured(measures.get(i), names.size() + i, rows));
        }
        return Frame.of(columns);
    }

    private Dataset<Row> groups() {
        Dataset<Row> values = frame.data().select(selected());
        org.apache.spark.sql.Column[] by = columns("k", keys.size());
        Dataset<Row> groups = values.groupBy(by).agg(first().as("first"), aggregates());
        return groups.select(Stream.of(
                        Stream.of(by),
                        IntStream.range(0, firsts.size()).mapToObj(i -> col("first.f" + i)),
                        Stream.of(columns("m", measures.size())))
                .flatMap(part -> part)
                .toArray(org.apache.spark.sql.Column[]::new));
    }

    private org.apache.spark.sql.Column[] selected() {
        List<String> measured = measures.stream().map(Measure::column).toList();
        return Stream.of(frame.values("k", keys), frame.values("f", firsts), frame.values("v", measured))
                .flatMap(Stream::of)
                .toArray(org.apache.spark.sql.Column[]::new);
    }

    private static org.apache.spark.sql.Column[] columns(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> col(prefix + i)).toArray(org.apache.spark.sql.Column[]::new);
    }

    /** Structs are compared field by field. */
    private org.apache.spark.sql.Column first() {
        return firsts.isEmpty() ? lit(0) : min(struct(columns("f", firsts.size())));
    }

    private org.apache.spark.sql.Column[] aggregates() {
        return IntStream.range(0, measures.size())
                .mapToObj(i ->
                        aggregate(measures.get(i).statistic(), col("v" + i)).as("m" + i))
                .toArray(org.apache.spark.sql.Column[]::new);
    }

    private static org.apache.spark.sql.Column aggregate(Statistic statistic, org.apache.spark.sql.Column values) {
        return switch (statistic) {
            case COUNT -> count(lit(1));
            case SUM -> sum(values);
            case MEAN -> avg(values);
            case LEAST -> min(values);
            case GREATEST -> max(values);
            // It takes the values in their order, and is found by itself.
            case MEDIAN -> lit(null).cast("double");
        };
    }

    private Column measured(Measure measure, int at, List<Row> rows) {
        double[] values = measure.statistic() == Statistic.MEDIAN
                ? medians(measure, rows)
                : rows.stream().mapToDouble(row -> Collected.number(row, at)).toArray();
        return NumberColumn.of(measure.name(), values);
    }

    private double[] medians(Measure measure, List<Row> rows) {
        Map<List<Object>, double[]> medians = new Ranks(KeyedRows.of(frame, keys, measure.column())).quantiles(.5);
        double[] none = {Double.NaN};
        return rows.stream()
                .mapToDouble(row -> medians.getOrDefault(KeyedRows.key(row, keys.size()), none)[0])
                .toArray();
    }
}
