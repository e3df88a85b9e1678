package io.portolan.spark.raster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.isnan;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.portolan.raster.Viewport;
import io.portolan.raster.reduce.Measure;
import io.portolan.raster.reduce.Reduction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A query that groups points by cell. It has nothing but scans, projections, filters, aggregations and exchanges, so that
 * a plug-in which runs these elsewhere - on a graphics card - runs all of it.
 *
 * @param x the column with x
 * @param y the column with y
 */
record CellGroups(DatasetColumns columns, String x, String y) {

    private static final String CELL = "cell";
    private static final String LABEL = "label";

    /** A row for each cell that is touched, and category if there are such: cell, label, measures. */
    Dataset<Row> query(Viewport viewport, Reduction<?, ?> reduction) {
        Column atX = columns.number(x);
        Column atY = columns.number(y);
        Column label = reduction.category().map(columns::text).orElse(lit(""));
        List<Column> read =
                new ArrayList<>(List.of(CellColumn.of(viewport, atX, atY).as(CELL), label.as(LABEL)));
        List<Column> measures = new ArrayList<>();
        for (Measure measure : reduction.measures()) {
            String name = "measure" + measures.size();
            read.add(value(measure).as(name));
            measures.add(summary(measure.kind(), col(name)).as(name));
        }
        Stream<Column> keys = Stream.concat(
                Stream.of(col(CELL)),
                Optional.of(col(LABEL)).filter(any -> reduction.category().isPresent()).stream());
        return columns.data()
                .filter(CellColumn.isInside(viewport, atX, atY))
                .select(read.toArray(Column[]::new))
                .groupBy(keys.toArray(Column[]::new))
                .agg(measures.get(0), measures.subList(1, measures.size()).toArray(Column[]::new));
    }

    /** What is summed up: null where there is no value. */
    private Column value(Measure measure) {
        if (measure.kind() == Measure.Kind.ROWS) {
            return lit(1);
        }
        Column number = columns.number(measure.column());
        return when(not(isnan(number)), number);
    }

    private static Column summary(Measure.Kind kind, Column value) {
        return switch (kind) {
            case ROWS, VALUES -> count(value);
            case SUM -> sum(value);
            case LEAST -> min(value);
            case GREATEST -> max(value);
        };
    }
}
