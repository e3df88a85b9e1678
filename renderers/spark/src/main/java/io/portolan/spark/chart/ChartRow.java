package io.portolan.spark.chart;

import io.portolan.figure.PageSize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The row of a group in a job's result.
 *
 * @param rows how many rows the group has
 */
record ChartRow(GroupKey key, long rows, ChartFormat format) {

    /** The schema of the result: the group's own columns, then what is said of its chart. */
    static StructType schema(StructType key, ChartFormat format) {
        return key.add(ChartColumns.TITLE, DataTypes.StringType)
                .add(ChartColumns.ROWS, DataTypes.LongType)
                .add(ChartColumns.WIDTH, DataTypes.IntegerType)
                .add(ChartColumns.HEIGHT, DataTypes.IntegerType)
                .add(ChartColumns.FORMAT, DataTypes.StringType)
                .add(ChartColumns.IMAGE, format.type())
                .add(ChartColumns.ERROR, DataTypes.StringType);
    }

    ChartRow withRows(long changed) {
        return new ChartRow(key, changed, format);
    }

    Row drawn(Picture picture) {
        PageSize size = picture.size();
        return row(
                picture.title().orElse(null), rows, size.width(), size.height(), format.label(), picture.image(), null);
    }

    /** The row of a chart that could not be made; the error is told by its class and message. */
    Row failed(Throwable problem) {
        return row(null, rows, null, null, format.label(), null, problem.toString());
    }

    private Row row(@Nullable Object... chart) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int field = 0; field < key.values().size(); field++) {
            row.add(key.values().get(field));
        }
        row.addAll(Arrays.asList(chart));
        return RowFactory.create(row.toArray());
    }
}
