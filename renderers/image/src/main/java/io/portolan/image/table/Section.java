package io.portolan.image.table;

import io.portolan.image.axis.D3Format;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.image.value.FontAttrs;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonBoolean;
import io.portolan.json.JsonNull;
import io.portolan.json.JsonNumber;
import io.portolan.json.TypedArray;
import java.util.ArrayList;
import java.util.List;

/** The header of a table, or its cells: their values and how they look. Columns may be of different lengths. */
final class Section {

    private final Attrs attrs;
    private final TextStyle font;
    private final double rowHeight;
    private final List<Column> columns = new ArrayList<>();

    Section(Attrs attrs, TextStyle font, double rowHeight) {
        this.attrs = attrs;
        this.font = font;
        this.rowHeight = attrs.number("height", rowHeight);
        attrs.at("values").ifPresent(this::read);
    }

    private void read(Json values) {
        if (values instanceof TypedArray typed && typed.shape().isPresent()) {
            columns.addAll(Column.matrix(values));
            return;
        }
        Column list = Column.of(values);
        for (int i = 0; i < list.size(); i++) {
            Json value = list.get(i);
            boolean nested = value instanceof JsonArray || value instanceof TypedArray;
            columns.add(Column.of(nested ? value : JsonArray.of(value)));
        }
    }

    int columnCount() {
        return columns.size();
    }

    int rowCount() {
        return columns.stream().mapToInt(Column::size).max().orElse(0);
    }

    /** The height of a row whose texts do not need more. */
    double rowHeight() {
        return rowHeight;
    }

    /** The attributes of one cell: lists have a value for each column, or lists with one for each row; the last holds on. */
    Attrs cellAttrs(int column, int row) {
        return attrs.choosing(list -> {
            Json ofColumn = last(list, column);
            return ofColumn instanceof JsonArray || ofColumn instanceof TypedArray
                    ? last(Column.of(ofColumn), row)
                    : ofColumn;
        });
    }

    private static Json last(Column list, int index) {
        return list.isEmpty() ? JsonNull.NULL : list.get(Math.min(index, list.size() - 1));
    }

    /** The widest of its lines. */
    double lineWidth() {
        double widest = attrs.number("line.width", attrs.isList("line.width") ? 0 : 1);
        Column widths = attrs.column("line.width");
        for (int i = 0; i < widths.size(); i++) {
            Column inner = Column.of(widths.get(i));
            widest = Math.max(widest, inner.isEmpty() ? orZero(widths.number(i)) : 0);
            for (double width : inner.numbers()) {
                widest = Math.max(widest, orZero(width));
            }
        }
        return widest;
    }

    private static double orZero(double number) {
        return Double.isFinite(number) ? number : 0;
    }

    /** The cell in a column of a width, its text set. */
    Cell cell(int column, int row, double width) {
        Attrs own = cellAttrs(column, row);
        Json value = column < columns.size() ? columns.get(column).get(row) : JsonNull.NULL;
        boolean beyond = column >= columns.size() || row >= columns.get(column).size();
        TextStyle style = FontAttrs.style(own, "font", font);
        boolean isNumber = value instanceof JsonNumber;
        return Cell.of(beyond ? "" : text(own, value), isNumber, style, own, width);
    }

    /** What a format makes of a value: as in plotly.js true is 1, nothing is 0 and a text is no number. */
    private static double number(Json value, double otherwise) {
        if (value instanceof JsonBoolean flag) {
            return flag.value() ? 1 : 0;
        }
        return value instanceof JsonNull ? 0 : otherwise;
    }

    private static String text(Attrs own, Json value) {
        Column one = Column.of(JsonArray.of(value));
        String format = own.text("format", "");
        String plain = value instanceof JsonNull ? "null" : String.valueOf(one.text(0));
        String body = format.isEmpty() ? plain : D3Format.tidy(format, ".,").text(number(value, one.number(0)));
        return own.text("prefix", "") + body + own.text("suffix", "");
    }
}
