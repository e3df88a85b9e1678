package io.portolan.spark;

import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.Frame;
import io.portolan.frame.TextColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The rows of a dataset brought here, in the order in which charts of a dataset promise to show them. */
final class Here {

    private Here() {}

    /** @param order the columns by which rows are sorted; texts stand in the order of their names */
    static Frame of(Dataset<Row> data, String... order) {
        List<Row> rows = data.collectAsList();
        List<Column> columns = new ArrayList<>();
        String[] names = data.columns();
        for (int i = 0; i < names.length; i++) {
            int at = i;
            List<Object> values = new ArrayList<>();
            rows.forEach(row -> values.add(row.get(at)));
            Column column = Column.of(names[i], values);
            columns.add(column instanceof TextColumn text ? inOrder(text) : column);
        }
        Frame frame = Frame.of(columns);
        Comparator<Integer> by = (one, other) -> 0;
        for (String name : order) {
            by = by.thenComparing(by(frame.column(name)));
        }
        return frame.take(IntStream.range(0, frame.rows())
                .boxed()
                .sorted(by)
                .mapToInt(row -> row)
                .toArray());
    }

    private static Column inOrder(TextColumn text) {
        return text.withLevels(text.distinct().stream().sorted().toList());
    }

    private static Comparator<Integer> by(Column column) {
        Comparator<Integer> present = Comparator.comparing(row -> !column.isMissing(row));
        return column.type() == ColumnType.CATEGORY
                ? present.thenComparing(row -> String.valueOf(column.label(row)))
                : present.thenComparingDouble(column::number);
    }
}
