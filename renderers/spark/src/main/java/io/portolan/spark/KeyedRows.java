package io.portolan.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.portolan.frame.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Values in groups, missing values left out.
 *
 * @param data the columns k0, k1 ... that keep groups apart, and v
 * @param types of the keys
 */
record KeyedRows(Dataset<Row> data, List<ColumnType> types) {

    static KeyedRows of(SparkFrame frame, List<String> keys, String value) {
        Column[] selected = Stream.concat(
                        Stream.of(frame.values("k", keys)),
                        Stream.of(frame.values(value).as("v")))
                .toArray(Column[]::new);
        return new KeyedRows(frame.data().select(selected).where(col("v").isNotNull()), frame.types(keys));
    }

    Column[] keys() {
        return IntStream.range(0, types.size()).mapToObj(i -> col("k" + i)).toArray(Column[]::new);
    }

    /** The keys that a row begins with. */
    static List<Object> key(Row row, int keys) {
        List<Object> key = new ArrayList<>();
        for (int i = 0; i < keys; i++) {
            key.add(row.get(i));
        }
        return key;
    }

    /** The rows with some numbers of their group. */
    Dataset<Row> joined(List<String> names, Map<List<Object>, double[]> numbers) {
        List<Row> groups = new ArrayList<>();
        numbers.forEach((key, own) -> groups.add(RowFactory.create(Stream.concat(
                        key.stream(), IntStream.range(0, own.length).mapToObj(i -> (Object) own[i]))
                .toArray())));
        Dataset<Row> few = broadcast(data.sparkSession().createDataFrame(groups, schema(names)));
        Column same = lit(true);
        for (int i = 0; i < types.size(); i++) {
            same = same.and(col("k" + i).eqNullSafe(col("g" + i)));
        }
        return data.join(few, same);
    }

    private StructType schema(List<String> names) {
        StructType schema = new StructType();
        for (int i = 0; i < types.size(); i++) {
            boolean text = types.get(i) == ColumnType.CATEGORY;
            schema = schema.add("g" + i, text ? DataTypes.StringType : DataTypes.DoubleType);
        }
        for (String name : names) {
            schema = schema.add(name, DataTypes.DoubleType);
        }
        return schema;
    }
}
