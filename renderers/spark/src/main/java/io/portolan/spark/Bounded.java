package io.portolan.spark;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Collects rows that are hoped to be few. */
final class Bounded {

    private Bounded() {}

    /** All rows, or if they are more than so many the first in an order, which is not looked at otherwise. */
    static List<Row> collect(Dataset<Row> rows, int limit, Column... order) {
        List<Row> all = rows.limit(limit + 1).collectAsList();
        return all.size() <= limit ? all : rows.orderBy(order).limit(limit).collectAsList();
    }
}
