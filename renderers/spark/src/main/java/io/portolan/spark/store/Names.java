package io.portolan.spark.store;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Column;

/** Names and texts as Spark's SQL reads them. */
final class Names {

    private Names() {}

    /** The column of this very name, whatever letters it has. */
    static Column column(String name) {
        return col("`" + name.replace("`", "``") + "`");
    }

    /** A text between quotes. */
    static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
