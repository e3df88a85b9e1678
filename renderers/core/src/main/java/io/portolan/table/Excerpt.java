package io.portolan.table;

import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What of a table is shown.
 *
 * @param caption name and size
 * @param columns the columns shown
 * @param rows the numbers of the rows shown, from 0; -1 stands for those left out
 */
record Excerpt(String caption, List<Shown> columns, int[] rows) {

    private static final int ALL = 20;
    private static final int FIRST = 10;
    private static final int LAST = 5;
    private static final int WIDTH = 30;
    private static final int LETTERS = 120;

    /** A column with a word for its type. */
    record Shown(Column column, String type) {

        boolean isNumber() {
            return column.type() == ColumnType.NUMBER;
        }

        /** A cell's text, empty where the value is missing. */
        String cell(int row) {
            String label = column.label(row);
            if (label == null) {
                return "";
            }
            return label.length() > LETTERS ? label.substring(0, LETTERS) + "\u2026" : label;
        }
    }

    static Excerpt of(TableDisplay table) {
        List<String> names = table.frame().names();
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(WIDTH, names.size()); i++) {
            shown.add(
                    new Shown(table.frame().column(names.get(i)), table.types().get(i)));
        }
        int count = table.frame().rows();
        String size = String.format(
                Locale.ROOT, "%s \u00d7 %,d %s", table.rows(), names.size(), names.size() == 1 ? "column" : "columns");
        String cut = names.size() > WIDTH ? ", the first " + WIDTH + " columns shown" : "";
        String caption = table.name().isEmpty() ? size + cut : table.name() + ": " + size + cut;
        return new Excerpt(caption, shown, rows(count));
    }

    private static int[] rows(int count) {
        if (count <= ALL) {
            return IntStream.range(0, count).toArray();
        }
        IntStream gap = IntStream.of(-1);
        return IntStream.concat(IntStream.concat(IntStream.range(0, FIRST), gap), IntStream.range(count - LAST, count))
                .toArray();
    }
}
