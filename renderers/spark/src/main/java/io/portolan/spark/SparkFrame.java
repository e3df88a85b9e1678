package io.portolan.spark;

import io.portolan.frame.Column;
import io.portolan.frame.Frame;
import io.portolan.frame.UnknownColumnException;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A Spark dataset as a frame.
 *
 * @param data the rows, wherever they are
 */
public record SparkFrame(Dataset<Row> data) implements Frame {

    @Override
    public List<String> names() {
        return List.of(data.columns());
    }

    @Override
    public int rows() {
        return Math.toIntExact(data.count());
    }

    @Override
    public Column column(String name) {
        if (!has(name)) {
            throw new UnknownColumnException(name, names());
        }
        List<Object> values = data.select(data.col(name)).collectAsList().stream()
                .map(row -> row.get(0))
                .toList();
        return Column.of(name, values);
    }
}
