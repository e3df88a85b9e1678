package io.portolan.spark.chart;

import io.portolan.figure.Markup;
import io.portolan.frame.Column;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonNull;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Reads the values that a query hands over for a figure: names become placeholders, values JSON, texts plain text. */
final class ValuesReader {

    private final Map<String, Json> values = new LinkedHashMap<>();
    private long rows;

    private ValuesReader() {}

    /**
     * Reads a struct, or an array of structs.
     *
     * @throws ChartException if it is neither, or holds what cannot be drawn
     */
    static FigureValues read(Object given) {
        ValuesReader reader = new ValuesReader();
        if (given instanceof Row struct) {
            reader.struct(struct);
        } else {
            reader.rows(list(given));
        }
        return new FigureValues(Collections.unmodifiableMap(reader.values), reader.rows);
    }

    /** An array as a list: a row turns Spark's own sequence, of whatever Scala, into one. */
    private static List<@Nullable Object> list(Object array) {
        try {
            return RowFactory.create(array).getList(0);
        } catch (ClassCastException e) {
            throw new ChartException(
                    "The values of a figure are a struct or an array of structs, such as struct(t, v); this is a "
                            + array.getClass().getName() + ".",
                    e);
        }
    }

    private void struct(Row struct) {
        for (StructField field : struct.schema().fields()) {
            Object value = struct.getAs(field.name());
            if (field.dataType() instanceof ArrayType type && value != null) {
                array(field.name(), list(value), type.elementType());
            } else {
                values.putIfAbsent(field.name(), json(value, field.dataType()));
            }
        }
    }

    private void array(String name, List<@Nullable Object> items, DataType type) {
        rows = Math.max(rows, items.size());
        if (type instanceof StructType fields) {
            columns(items, fields);
        } else {
            values.putIfAbsent(name, column(items, type));
        }
    }

    private void rows(List<@Nullable Object> items) {
        rows = items.size();
        for (Object item : items) {
            if (item instanceof Row row) {
                columns(items, row.schema());
                return;
            }
        }
        throw new ChartException("There are no rows to draw.");
    }

    /** The columns of a table given by rows. */
    private void columns(List<@Nullable Object> items, StructType fields) {
        for (int i = 0; i < fields.fields().length; i++) {
            List<@Nullable Object> column = new ArrayList<>(items.size());
            for (Object item : items) {
                column.add(item == null ? null : ((Row) item).get(i));
            }
            StructField field = fields.fields()[i];
            values.putIfAbsent(field.name(), column(column, field.dataType()));
        }
    }

    private static Json column(List<@Nullable Object> items, DataType type) {
        if (type instanceof ArrayType || type instanceof StructType) {
            return new JsonArray(items.stream().map(item -> json(item, type)).toList());
        }
        return Column.of("", items).mapText(Markup::escape).toJson();
    }

    private static Json json(@Nullable Object value, DataType type) {
        if (value == null) {
            return JsonNull.NULL;
        } else if (type instanceof ArrayType array) {
            return column(list(value), array.elementType());
        } else if (value instanceof Row row) {
            return object(row);
        } else if (value instanceof Number || value instanceof Boolean) {
            return Json.of(value);
        }
        String label = Column.of("", List.of(value)).label(0);
        return Json.of(label == null ? null : Markup.escape(label));
    }

    private static JsonObject object(Row row) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (StructField field : row.schema().fields()) {
            members.put(field.name(), json(row.getAs(field.name()), field.dataType()));
        }
        return new JsonObject(members);
    }
}
