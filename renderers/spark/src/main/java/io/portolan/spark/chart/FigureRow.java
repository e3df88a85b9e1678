package io.portolan.spark.chart;

import io.portolan.figure.Figure;
import io.portolan.figure.RenderOptions;
import io.portolan.schema.Inspection;
import io.portolan.schema.Problem;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** What a figure with values for its placeholders is drawn as, without the columns of a key. */
final class FigureRow {

    private static final GroupKey NO_KEY = new GroupKey(List.of(), RowFactory.create());

    private static final int IMAGE = ChartColumns.ALL.indexOf(ChartColumns.IMAGE);

    private FigureRow() {}

    /** The image alone, null where there is none. */
    static byte @Nullable [] image(@Nullable String figure, @Nullable Object values, ChartFormat format) {
        return of(figure, values, format).getAs(IMAGE);
    }

    /**
     * The row of a figure; what goes wrong is told in it, as for {@link GroupCharts}.
     *
     * @param figure Plotly JSON
     * @param values a row, or what Spark hands over for an array of rows
     */
    static Row of(@Nullable String figure, @Nullable Object values, ChartFormat format) {
        ChartRow row = new ChartRow(NO_KEY, 0, format);
        try {
            if (figure == null || values == null) {
                throw new ChartException("The figure or its values are null.");
            }
            return Memory.draw(() -> drawn(row, figure, ValuesReader.read(values)));
        } catch (Exception | StackOverflowError | AssertionError e) {
            return row.failed(e);
        }
    }

    private static Row drawn(ChartRow row, String figure, FigureValues values) {
        Figure filled = checked(values.fill(Figure.parse(figure)));
        return row.withRows(values.rows()).drawn(Picture.of(filled, RenderOptions.standard(), row.format()));
    }

    /** Lists of unequal length are a chart of other data than was meant: one of them lacks its nulls. */
    private static Figure checked(Figure figure) {
        Inspection.of(figure.document()).problems().stream()
                .filter(problem -> problem.kind() == Problem.Kind.UNEQUAL_LENGTHS)
                .findFirst()
                .ifPresent(problem -> {
                    throw new ChartException(
                            problem + ". collect_list leaves out nulls: collect structs of the columns.");
                });
        return figure;
    }
}
