package io.portolan.spark.chart;

import io.portolan.figure.Drawable;
import io.portolan.figure.Figure;
import io.portolan.frame.Frame;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;

/**
 * Draws the chart of a group. What the function or the drawing throws becomes the group's error, a stack overflow too,
 * and a lack of memory that comes again. What Spark throws while the rows are read, and a lack of memory for these, ends
 * the task, which Spark tries again.
 */
record GroupChart(
        List<String> keys, List<ValueColumn> values, ChartFunction function, Drawing drawing, ChartFormat format)
        implements FlatMapGroupsFunction<Row, Row, Row> {

    @Override
    public Iterator<Row> call(Row key, Iterator<Row> rows) {
        GroupKey group = new GroupKey(keys, key);
        try {
            GroupRows kept = new GroupRows(values, drawing.rowLimit());
            rows.forEachRemaining(kept::add);
            return List.of(chart(group, kept)).iterator();
        } catch (OutOfMemoryError e) {
            // The driver of a Connect server does not know our own exceptions.
            throw new IllegalStateException(Memory.tooShort("the rows of " + group, e));
        }
    }

    private Row chart(GroupKey key, GroupRows group) {
        ChartRow row = new ChartRow(key, group.count(), format);
        try {
            return draw(row, group);
        } catch (Exception | StackOverflowError | AssertionError e) {
            if (drawing.failFast()) {
                throw new ChartException("The chart of " + key + " cannot be made: " + e, e);
            }
            return row.failed(e);
        }
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
