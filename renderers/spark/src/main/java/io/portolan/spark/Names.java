package io.portolan.spark;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Column;

/** Names and texts as Spark's SQL reads them. */
public final class Names {

    private Names() {}

    /** A name as expressions take it, whatever letters it has: dots and backticks are part of it. */
    public static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    /** The column of this very name. */
    public static Column column(String name) {
        return col(quoted(name));
    }

    /** A text between quotes. */
    public static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
