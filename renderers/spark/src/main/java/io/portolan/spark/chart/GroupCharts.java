package io.portolan.spark.chart;

import io.portolan.figure.Drawable;
import io.portolan.figure.Figure;
import io.portolan.frame.Frame;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/**
 * Draws the charts of a partition, whose rows are sorted by group. What the function or the drawing throws becomes the
 * group's error, a stack overflow too, and a lack of memory that comes again. What Spark throws while the rows are read,
 * and a lack of memory for these, ends the task, which Spark tries again. What ends a task is of a class that every driver
 * knows: that of a Connect server knows neither ours nor those of cells, and would tell nothing of them.
 *
 * @param values the columns that a row begins with
 * @param ones those behind, which have one value in a group
 * @param keys how many of these tell groups apart, the first ones
 */
record GroupCharts(
        List<ValueColumn> values,
        List<String> ones,
        int keys,
        ChartFunction function,
        Drawing drawing,
        ChartFormat format)
        implements MapPartitionsFunction<Row, Row> {

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        GroupIterator groups = new GroupIterator(rows, values.size(), values.size() + keys);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return groups.hasNext();
            }

            @Override
            public Row next() {
                return chart(groups);
            }
        };
    }

    private Row chart(GroupIterator groups) {
        GroupKey group = GroupKey.of(ones, groups.first(), values.size());
        try {
            GroupRows kept = new GroupRows(values, drawing.rowLimit());
            groups.next(kept::add);
            return chart(group, kept);
        } catch (OutOfMemoryError e) {
            throw new IllegalStateException(Memory.tooShort("the rows of " + group, e));
        }
    }

    private Row chart(GroupKey key, GroupRows group) {
        ChartRow row = new ChartRow(key, group.count(), format);
        try {
            return draw(row, group);
        } catch (Exception | StackOverflowError | AssertionError e) {
            if (drawing.failFast()) {
                throw stop(key, e);
            }
            return row.failed(e);
        }
    }

    private static IllegalStateException stop(GroupKey key, Throwable problem) {
        IllegalStateException stop = new IllegalStateException("The chart of " + key + " cannot be made: " + problem);
        stop.setStackTrace(problem.getStackTrace());
        return stop;
    }

    private Row draw(ChartRow row, GroupRows group) throws Exception {
        Frame frame = group.frame(row.key());
        return Memory.draw(() -> draw(row, group, frame));
    }

    private Row draw(ChartRow row, GroupRows group, Frame frame) throws Exception {
        Drawable drawable = function.draw(frame);
        if (drawable == null) {
            throw new ChartException("The function of the job returned no chart.");
        }
        Figure figure = drawable.figure();
        Figure whole = group.isThinned() ? Note.on(figure, group.count(), frame.rows()) : figure;
        return row.drawn(Picture.of(whole, drawing.options(), format));
    }
}
