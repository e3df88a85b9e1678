package io.portolan.spark.chart;

import java.util.List;

/**
 * The columns of a dataset of charts. Before these stand the keys: the columns by which rows were put together into one
 * chart.
 */
public final class ChartColumns {

    /** The chart's title as plain text. */
    public static final String TITLE = "title";

    /** How many rows of data the chart was made of. */
    public static final String ROWS = "rows";

    /** The image's pixels across. */
    public static final String WIDTH = "width";

    /** The image's pixels down. */
    public static final String HEIGHT = "height";

    /** What the image is: {@code png}, {@code svg}, or {@code image} for Spark's image struct. */
    public static final String FORMAT = "format";

    /** The bytes of a file, or Spark's image struct; null where the chart could not be drawn. */
    public static final String IMAGE = "image";

    /** Why the chart could not be drawn; null where it was. */
    public static final String ERROR = "error";

    /** All of them, in order. */
    public static final List<String> ALL = List.of(TITLE, ROWS, WIDTH, HEIGHT, FORMAT, IMAGE, ERROR);

    private ChartColumns() {}
}
