package io.portolan.spark.store;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.portolan.frame.UnknownColumnException;
import io.portolan.spark.chart.ChartColumns;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Charts to look at and to hand out: what a store holds, or found in it. Each use reads them anew, so that charts which
 * are not stored had better be.
 *
 * @param data a row for each chart (see {@link ChartColumns})
 */
public record ChartSet(Dataset<Row> data) {

    /**
     * The charts of a dataset.
     *
     * @throws UnknownColumnException if a column of charts is missing
     */
    public static ChartSet of(Dataset<Row> charts) {
        List<String> names = List.of(charts.columns());
        ChartColumns.ALL.stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new UnknownColumnException(name, names);
                });
        return new ChartSet(charts);
    }

    /** The columns that tell the charts apart. */
    public List<String> keys() {
        return Arrays.stream(data.columns())
                .filter(name -> !ChartColumns.ALL.contains(name))
                .toList();
    }

    /** What charts are sorted by: their keys, then what they say of themselves. */
    List<String> order() {
        return Stream.concat(keys().stream(), Stream.of(ChartColumns.TITLE, ChartColumns.ROWS))
                .toList();
    }

    /** All columns but the image, which takes most of the room. */
    Dataset<Row> metadata() {
        Column[] columns = Arrays.stream(data.columns())
                .filter(name -> !name.equals(ChartColumns.IMAGE))
                .map(Names::column)
                .toArray(Column[]::new);
        return data.select(columns);
    }

    /** How many there are, and how many of them could not be drawn. */
    Tally tally() {
        Row counts =
                data.agg(count(lit(1)), count(Names.column(ChartColumns.ERROR))).first();
        return new Tally(counts.getLong(0), counts.getLong(1));
    }

    public Gallery gallery() {
        return new Gallery(this, 1, Gallery.PER_PAGE);
    }
}
