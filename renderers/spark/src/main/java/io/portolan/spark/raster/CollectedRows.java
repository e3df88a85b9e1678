package io.portolan.spark.raster;

import io.portolan.frame.Column;
import io.portolan.frame.Frame;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A few rows, fetched from where they are. */
final class CollectedRows {

    private CollectedRows() {}

    static Frame frame(Dataset<Row> data) {
        String[] names = data.columns();
        List<Row> rows = data.collectAsList();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            int place = i;
            columns.add(
                    Column.of(names[i], rows.stream().map(row -> row.get(place)).toList()));
        }
        return Frame.of(columns);
    }
}
