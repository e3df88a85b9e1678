package io.portolan.spark.chart;

import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Functions of SQL that draw charts, once a session knows them:
 *
 * <pre>{@code
 * ChartFunctions.register(spark);
 *
 * SELECT sensor, chart('{"data": [{"type": "scatter", "x": "$t", "y": "$v"}],
 *                        "layout": {"width": 640, "height": 400, "title": {"text": "$sensor"}}}',
 *                      struct(sensor, array_sort(collect_list(struct(t, v))) AS rows)) AS image
 * FROM readings GROUP BY sensor
 * }</pre>
 *
 * <p>The first argument is a figure as Plotly JSON. The second is a struct of values, or an array of structs, the rows of a
 * table. A text of the figure that is a dollar sign and a name, {@code "$t"}, stands for the field or, of rows,
 * for the column of that name; two dollar signs stand for one. Fields of rows inside a struct are found as well.
 * Values are only ever data, whatever they look like. {@code collect_list} leaves nulls out and keeps no order: collect
 * structs and sort them, as above.
 *
 * <ul>
 *   <li>{@code chart(figure, values)}: bytes of a PNG file; null where it cannot be drawn.
 *   <li>{@code chart_svg(figure, values)}: an SVG document as text; null where it cannot be drawn.
 *   <li>{@code chart_row(figure, values)}: a struct of the fields {@link ChartColumns}: the PNG, what is said of it, and
 *       why it cannot be drawn.
 * </ul>
 */
public final class ChartFunctions {

    private ChartFunctions() {}

    /** Makes the functions known to a session, by whatever language it is used then. */
    public static void register(SparkSession spark) {
        spark.udf().register("chart", image(), DataTypes.BinaryType);
        spark.udf().register("chart_svg", svg(), DataTypes.StringType);
        spark.udf().register("chart_row", row(), ChartRow.schema(new StructType(), ChartFormat.PNG));
    }

    private static UDF2<String, Object, byte @Nullable []> image() {
        return (figure, values) -> FigureRow.image(figure, values, ChartFormat.PNG);
    }

    private static UDF2<String, Object, @Nullable String> svg() {
        return (figure, values) -> {
            byte[] svg = FigureRow.image(figure, values, ChartFormat.SVG);
            return svg == null ? null : new String(svg, StandardCharsets.UTF_8);
        };
    }

    private static UDF2<String, Object, Row> row() {
        return (figure, values) -> FigureRow.of(figure, values, ChartFormat.PNG);
    }
}
