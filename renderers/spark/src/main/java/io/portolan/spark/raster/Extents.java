package io.portolan.spark.raster;

import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import io.portolan.raster.Range;
import io.portolan.spark.Names;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The extremes of columns of doubles, in one pass. NaN and the infinities are passed over.
 *
 * @param names of the columns
 * @param extremes for each column the least and the greatest value, null if there is none
 */
record Extents(List<String> names, Row extremes) {

    static Extents of(Dataset<Row> numbers, List<String> names) {
        List<Column> extremes = new ArrayList<>();
        for (String name : names) {
            Column value = Names.column(name);
            Column finite = when(DatasetColumns.isFinite(value), value);
            extremes.add(min(finite));
            extremes.add(max(finite));
        }
        Column[] rest = extremes.subList(1, extremes.size()).toArray(Column[]::new);
        return new Extents(names, numbers.agg(extremes.get(0), rest).first());
    }

    /** What some of the columns span together. */
    Range range(List<String> of, boolean withZero) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (String name : of) {
            int place = 2 * names.indexOf(name);
            if (!extremes.isNullAt(place)) {
                least = Math.min(least, extremes.getDouble(place));
                most = Math.max(most, extremes.getDouble(place + 1));
            }
        }
        Range data = Range.ofExtremes(least, most);
        return withZero ? new Range(Math.min(0, data.low()), Math.max(0, data.high())) : data;
    }
}
