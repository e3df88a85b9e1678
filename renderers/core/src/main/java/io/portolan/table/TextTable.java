package io.portolan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Writes an excerpt as text in columns, numbers to the right. */
record TextTable(Excerpt excerpt) {

    private static final int LETTERS = 30;

    String text() {
        int[] widths = excerpt.columns().stream().mapToInt(this::width).toArray();
        List<String> lines = new ArrayList<>();
        lines.add(excerpt.caption());
        lines.add(line(widths, i -> excerpt.columns().get(i).column().name()));
        lines.add(line(widths, i -> "-".repeat(widths[i])));
        for (int row : excerpt.rows()) {
            lines.add(line(widths, i -> cell(excerpt.columns().get(i), row)));
        }
        return String.join("\n", lines);
    }

    private int width(Excerpt.Shown column) {
        int widest = IntStream.of(excerpt.rows())
                .map(row -> cell(column, row).length())
                .max()
                .orElse(0);
        return Math.min(LETTERS, Math.max(widest, column.column().name().length()));
    }

    private static String cell(Excerpt.Shown column, int row) {
        return row < 0 ? "..." : column.cell(row).replace('\n', ' ').replace('\r', ' ');
    }

    private String line(int[] widths, IntFunction<String> cell) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String text = cut(cell.apply(i), widths[i]);
            String space = " ".repeat(widths[i] - text.length());
            boolean right = excerpt.columns().get(i).isNumber();
            line.append(i == 0 ? "" : "  ").append(right ? space + text : text + space);
        }
        return line.toString().stripTrailing();
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "\u2026";
    }
}
