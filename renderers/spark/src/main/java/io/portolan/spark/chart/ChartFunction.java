package io.portolan.spark.chart;

import io.portolan.figure.Drawable;
import io.portolan.frame.Frame;
import java.io.Serializable;

/** Makes the chart of one group of rows. It runs in executors, so that what it refers to must be serializable. */
@FunctionalInterface
public interface ChartFunction extends Serializable {

    /**
     * The chart of a group.
     *
     * @param rows the group's rows in order, with the columns that are one for the whole group behind the others
     * @return a chart or a figure
     * @throws Exception if there is none to be made of these rows: it is reported in the group's row
     */
    Drawable draw(Frame rows) throws Exception;
}
