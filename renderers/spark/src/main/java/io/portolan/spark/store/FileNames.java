package io.portolan.spark.store;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import io.portolan.spark.Names;
import io.portolan.spark.chart.ChartColumns;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Names of files that every file system takes, each a chart's own. */
final class FileNames {

    /** The column that holds them. */
    static final String COLUMN = "portolan file";

    private static final String STEM = "portolan stem";
    private static final int LETTERS = 60;

    /** Not among the letters that keys may leave in a name. */
    private static final String AGAIN = "~";

    private FileNames() {}

    static Dataset<Row> added(ChartSet charts) {
        Column stem = Names.column(STEM);
        Column[] order = Stream.concat(charts.order().stream(), Stream.of(xxhash64(Names.column(ChartColumns.IMAGE))))
                .toArray(Column[]::new);
        Column number = row_number().over(Window.partitionBy(lower(stem)).orderBy(order));
        Column again =
                when(number.gt(1), concat(lit(AGAIN), number.cast("string"))).otherwise("");
        Column ending =
                when(Names.column(ChartColumns.FORMAT).equalTo("svg"), ".svg").otherwise(".png");
        return charts.data()
                .withColumn(STEM, stem(charts))
                .withColumn(COLUMN, concat(stem, again, ending))
                .drop(STEM);
    }

    private static Column stem(ChartSet charts) {
        Column[] keys = (charts.keys().isEmpty() ? Stream.of(ChartColumns.TITLE) : charts.keys().stream())
                .map(name -> coalesce(Names.column(name).cast("string"), lit("null")))
                .toArray(Column[]::new);
        Column safe = regexp_replace(concat_ws("-", keys), "[^\\p{L}\\p{N}.+=-]+", "_");
        return visible(substring(safe, 1, LETTERS));
    }

    /** Files whose names begin with a dot or an underscore are passed over; some names are devices of Windows. */
    private static Column visible(Column name) {
        String device = "(?i)^(con|prn|aux|nul|com\\d|lpt\\d)(?=\\.|$)";
        return regexp_replace(regexp_replace(name, "^(?=[._-]|$)", "chart"), device, "chart-$1");
    }
}
