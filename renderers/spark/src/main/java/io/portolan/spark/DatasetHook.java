package io.portolan.spark;

import io.portolan.display.DisplayContext;
import io.portolan.display.DisplayHook;
import io.portolan.display.MimeBundle;
import io.portolan.frame.Column;
import io.portolan.frame.Frame;
import io.portolan.frame.NumberColumn;
import io.portolan.frame.TextColumn;
import io.portolan.table.TableDisplay;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructField;

/**
 * Shows a dataset as a table of its first rows, read by one job that is as small as Spark can make it. Rows are counted
 * only where they are all shown or lie with the driver.
 */
public final class DatasetHook implements DisplayHook<Dataset<?>> {

    private static final int FIRST = 20;

    /** Doubles beyond it skip whole numbers. */
    private static final double EXACT = 1L << 53;

    @Override
    public String typeName() {
        return "org.apache.spark.sql.Dataset";
    }

    @Override
    public MimeBundle display(Dataset<?> value, DisplayContext context) {
        return table(value.toDF()).toMimeBundle(context);
    }

    private static TableDisplay table(Dataset<Row> data) {
        StructField[] fields = data.schema().fields();
        List<Row> rows = data.isStreaming() ? List.of() : first(data, fields.length);
        List<Row> shown = rows.subList(0, Math.min(FIRST, rows.size()));
        Frame frame = Frame.of(IntStream.range(0, fields.length)
                .mapToObj(i -> column(fields[i], i, shown))
                .toList());
        List<String> types = Stream.of(fields)
                .map(StructField::dataType)
                .map(DataType::simpleString)
                .toList();
        return new TableDisplay("", frame, types, size(data, rows.size()));
    }

    /** One row more than is shown, as text: names may occur twice, so that columns go by their place. */
    private static List<Row> first(Dataset<Row> data, int width) {
        String[] places = IntStream.range(0, width).mapToObj(i -> "c" + i).toArray(String[]::new);
        return data.toDF(places)
                .limit(FIRST + 1)
                .select(Arrays.stream(places)
                        .map(place -> functions.col(place).cast("string"))
                        .toArray(org.apache.spark.sql.Column[]::new))
                .collectAsList();
    }

    private static String size(Dataset<Row> data, int read) {
        if (data.isStreaming()) {
            return "A stream";
        }
        if (read <= FIRST) {
            return TableDisplay.counted(read);
        }
        return data.isLocal() ? TableDisplay.counted(data.count()) : "First " + FIRST + " rows";
    }

    private static Column column(StructField field, int place, List<Row> rows) {
        String[] texts = rows.stream().map(row -> row.getString(place)).toArray(String[]::new);
        if (!(field.dataType() instanceof NumericType)) {
            return TextColumn.of(field.name(), texts);
        }
        double[] numbers = Arrays.stream(texts)
                .mapToDouble(text -> text == null ? Double.NaN : Double.parseDouble(text))
                .toArray();
        boolean exact = Arrays.stream(numbers).noneMatch(number -> Math.abs(number) > EXACT);
        return exact ? NumberColumn.of(field.name(), numbers) : TextColumn.of(field.name(), texts);
    }
}
