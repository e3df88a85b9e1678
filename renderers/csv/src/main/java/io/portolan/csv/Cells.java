package io.portolan.csv;

import io.portolan.frame.Column;
import io.portolan.frame.NumberColumn;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds out what the cells of a column are. Numbers have no separators of thousands; numbers with leading zeros are
 * codes and stay text. Dates are found by {@link Column#of}.
 */
final class Cells {

    private static final Set<String> MISSING = Set.of("", "NA", "N/A", "NaN", "nan", "null", "NULL", "None");

    private static final Pattern NUMBER = Pattern.compile("[-+]?(0|[1-9]\\d*|0?\\.\\d+|\\d+\\.\\d*)([eE][-+]?\\d+)?");

    private Cells() {}

    static Column column(String name, List<String> cells) {
        String[] present = cells.stream()
                .map(String::trim)
                .map(cell -> MISSING.contains(cell) ? null : cell)
                .toArray(String[]::new);
        boolean numbers = false;
        for (String cell : present) {
            if (cell != null && !NUMBER.matcher(cell).matches()) {
                return Column.of(name, present);
            }
            numbers |= cell != null;
        }
        return numbers ? numbers(name, present) : Column.of(name, present);
    }

    private static Column numbers(String name, String[] present) {
        double[] values = new double[present.length];
        for (int row = 0; row < values.length; row++) {
            values[row] = present[row] == null ? Double.NaN : Double.parseDouble(present[row]);
        }
        return NumberColumn.of(name, values);
    }
}
