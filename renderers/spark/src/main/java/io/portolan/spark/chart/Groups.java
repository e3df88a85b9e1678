package io.portolan.spark.chart;

import static org.apache.spark.sql.functions.lit;

import io.portolan.spark.Names;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The groups of a dataset.
 *
 * @param ones columns that have one value in a group
 * @param keys how many of these tell groups apart, the first ones
 * @param values the other columns, those to sort by first
 */
record Groups(Dataset<Row> data, List<StructField> ones, int keys, List<StructField> values) {

    Groups {
        ones.stream().limit(keys).forEach(Groups::check);
    }

    private static void check(StructField key) {
        if (key.dataType() instanceof StringType && !key.dataType().equals(DataTypes.StringType)) {
            throw new ChartException("The texts of \"" + key.name() + "\" may be equal and yet differ ("
                    + key.dataType().simpleString() + "); group by one text for each, such as lower(...).");
        }
    }

    static Groups of(Dataset<Row> data, Grouping grouping) {
        List<StructField> fields = List.of(data.schema().fields());
        List<String> order = grouping.order();
        Comparator<StructField> first = Comparator.comparingInt(
                field -> order.contains(field.name()) ? order.indexOf(field.name()) : order.size());
        Stream<String> ones = Stream.concat(grouping.keys().stream(), grouping.metadata().keySet().stream());
        return new Groups(
                data,
                ones.map(name -> data.schema().apply(name)).toList(),
                grouping.keys().size(),
                fields.stream()
                        .filter(field -> !grouping.isOne(field.name()))
                        .sorted(first)
                        .toList());
    }

    /** Groups are read from sorted partitions, since a server of Connect 3.5 cannot group the rows of a query by itself. */
    Dataset<Row> charts(ChartFunction function, Drawing drawing, ChartFormat format) {
        List<ValueColumn> columns = values.stream().map(ValueColumn::of).toList();
        List<String> names = ones.stream().map(StructField::name).toList();
        GroupCharts charts = new GroupCharts(columns, names, keys, function, drawing, format);
        return travelling()
                .repartition(columns(keyNames()))
                .sortWithinPartitions(
                        columns(Stream.concat(keyNames(), values.stream().map(StructField::name))))
                .mapPartitions(
                        charts,
                        Encoders.row(ChartRow.schema(new StructType(ones.toArray(StructField[]::new)), format)));
    }

    private Stream<String> keyNames() {
        return ones.stream().limit(keys).map(StructField::name);
    }

    /** The values as executors read them, in front of the columns that are one for each group. */
    private Dataset<Row> travelling() {
        Stream<Column> read = values.stream().map(field -> ValueColumn.of(field).travelling(field.dataType()));
        return data.select(Stream.concat(read, ones.stream().map(Groups::one)).toArray(Column[]::new));
    }

    /** A negative zero, which groups as the positive one does, becomes it, so that they are one key. */
    private static Column one(StructField field) {
        Column column = Names.column(field.name());
        DataType type = field.dataType();
        boolean signed = type.equals(DataTypes.DoubleType) || type.equals(DataTypes.FloatType);
        return signed ? column.plus(lit(0.0)).cast(type).as(field.name()) : column;
    }

    private static Column[] columns(Stream<String> names) {
        return names.map(Names::column).toArray(Column[]::new);
    }
}
