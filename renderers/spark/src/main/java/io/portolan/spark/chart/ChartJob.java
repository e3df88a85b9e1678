package io.portolan.spark.chart;

import io.portolan.frame.UnknownColumnException;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * A chart for each group of rows, made in the executors: by as many processors as the cluster has, with no display, no
 * browser and no fonts there. Immutable; nothing runs before the dataset it gives is written, collected or shown.
 *
 * <pre>{@code
 * Dataset<Row> charts = ChartJob.from(readings.select("sensor", "t", "value"))
 *         .groupBy("sensor")
 *         .orderBy("t")
 *         .chart(rows -> line(rows).x("t").y("value"))
 *         .size(640, 400)
 *         .as(ChartFormat.PNG);
 * charts.write().parquet("charts");
 * }</pre>
 *
 * <p>Numbers reach the function as doubles, dates and times as the session's calendar shows them, all else as text. All
 * columns of the dataset travel to where their group is drawn: select those that are needed.
 *
 * <p>The same rows give the same bytes, in whatever partitions and order they come, so that a task that is tried again
 * changes nothing. A group may be larger than memory: above a limit it is thinned out, which its chart tells. A chart that
 * cannot be made leaves a null image and its error in the group's row, and the rest goes on. So does one that lacks memory,
 * even when it is tried again without others that do; a group whose rows cannot be held fails the job.
 */
public final class ChartJob {

    private final Dataset<Row> data;
    private final Grouping grouping;
    private final @Nullable ChartFunction function;
    private final Drawing drawing;

    private ChartJob(Dataset<Row> data, Grouping grouping, @Nullable ChartFunction function, Drawing drawing) {
        this.data = data;
        this.grouping = grouping;
        this.function = function;
        this.drawing = drawing;
    }

    /** A job for the rows of a dataset; say what makes a group, and what chart it becomes. */
    public static ChartJob from(Dataset<?> data) {
        return new ChartJob(data.toDF(), Grouping.NONE, null, Drawing.standard());
    }

    /**
     * What the rows of a group have in common.
     *
     * @throws UnknownColumnException if the dataset has no such column
     */
    public ChartJob groupBy(String... keys) {
        return with(grouping.by(known(keys)));
    }

    /**
     * In which order a group's rows reach the function; rows equal in these columns come in the order of the others.
     * Without it they come in the order of all columns, the first one first.
     *
     * @throws UnknownColumnException if the dataset has no such column
     */
    public ChartJob orderBy(String... columns) {
        return with(grouping.orderedBy(known(columns)));
    }

    /**
     * One more column of the result, by which a chart may be found: what is computed of the group's rows. The function
     * sees it as well, as a column of one value.
     *
     * @param aggregate such as {@code functions.max("value")}
     */
    public ChartJob metadata(String name, Column aggregate) {
        return with(grouping.with(name, aggregate));
    }

    /** What chart a group becomes. */
    public ChartJob chart(ChartFunction changed) {
        return new ChartJob(data, grouping, changed, drawing);
    }

    /** The size in CSS pixels, in place of the charts' own. */
    public ChartJob size(int width, int height) {
        return with(drawing.withSize(width, height));
    }

    /** Image pixels for each CSS pixel; 1 unless this says otherwise. */
    public ChartJob scale(double scale) {
        return with(drawing.withScale(scale));
    }

    /**
     * Rows of a group above which it is thinned out: of each block of consecutive rows the first, the last and those with
     * a column's least or greatest value stay. 200,000 unless this says otherwise; they must fit into memory.
     */
    public ChartJob rowLimit(int rows) {
        return with(drawing.withRowLimit(rows));
    }

    /** The first chart that cannot be made stops the job; Spark's exception tells which, and why. */
    public ChartJob failFast() {
        return with(drawing.withFailFast());
    }

    /**
     * The charts, a row for each group: the columns of the key and the metadata, then {@code title} of the chart, {@code rows} of the
     * group, {@code width} and {@code height} of the picture, its {@code format}, {@code image}, and {@code error}, the
     * class and message of what went wrong, where there is no image.
     *
     * @throws ChartException if it was not said what makes a group or what chart it becomes
     */
    public Dataset<Row> as(ChartFormat format) {
        if (function == null) {
            throw new ChartException("Say what chart a group becomes: chart(rows -> line(rows).x(\"t\").y(\"v\")).");
        }
        return grouping.of(data).charts(function, drawing, format);
    }

    private ChartJob with(Grouping changed) {
        return new ChartJob(data, changed, function, drawing);
    }

    private ChartJob with(Drawing changed) {
        return new ChartJob(data, grouping, function, changed);
    }

    private List<String> known(String... names) {
        List<String> columns = List.of(data.columns());
        for (String name : names) {
            if (!columns.contains(name)) {
                throw new UnknownColumnException(name, columns);
            }
        }
        return List.of(names);
    }
}
