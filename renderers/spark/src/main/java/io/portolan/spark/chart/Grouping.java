package io.portolan.spark.chart;

import io.portolan.spark.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * What makes a group, and what is known of it.
 *
 * @param keys columns that its rows agree in
 * @param metadata what is computed of its rows, by name
 * @param order columns that its rows are sorted by first
 */
record Grouping(List<String> keys, Map<String, Column> metadata, List<String> order) {

    static final Grouping NONE = new Grouping(List.of(), Map.of(), List.of());

    Grouping by(List<String> changed) {
        return new Grouping(changed, metadata, order);
    }

    Grouping orderedBy(List<String> changed) {
        return new Grouping(keys, metadata, changed);
    }

    Grouping with(String name, Column aggregate) {
        Map<String, Column> more = new LinkedHashMap<>(metadata);
        more.put(name, aggregate);
        return new Grouping(keys, more, order);
    }

    /**
     * The groups of a dataset.
     *
     * @throws ChartException if there is no key
     */
    Groups of(Dataset<Row> data) {
        if (keys.isEmpty()) {
            throw new ChartException("Say what makes a group: groupBy(\"sensor\").");
        }
        WindowSpec group = Window.partitionBy(keys.stream().map(Names::column).toArray(Column[]::new));
        Dataset<Row> known = data;
        for (Map.Entry<String, Column> computed : metadata.entrySet()) {
            known = known.withColumn(computed.getKey(), computed.getValue().over(group));
        }
        return Groups.of(known, this);
    }

    /** Whether all rows of a group have the same value in a column. */
    boolean isOne(String column) {
        return keys.contains(column) || metadata.containsKey(column);
    }
}
