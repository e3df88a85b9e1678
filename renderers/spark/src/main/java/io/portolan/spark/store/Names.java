package io.portolan.spark.store;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Column;

/** Names as Spark's SQL reads them. */
final class Names {

    private Names() {}

    /** The column of this very name, whatever letters it has. */
    static Column column(String name) {
        return col(quoted(name));
    }

    static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
