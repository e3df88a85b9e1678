package io.portolan.raster.engine;

import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.Frame;
import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a frame as the rasteriser reads them: numbers and dates where they are, text as codes. */
public final class FrameTable {

    private static final String MISSING = "(missing)";

    private FrameTable() {}

    /**
     * Some columns of a frame.
     *
     * @throws io.portolan.frame.UnknownColumnException if it lacks one
     */
    public static Table of(Frame frame, Collection<String> names) {
        Map<String, NumericColumn> columns = new LinkedHashMap<>();
        for (String name : names) {
            columns.computeIfAbsent(name, missing -> numbers(frame.column(missing)));
        }
        return Table.of(columns);
    }

    private static NumericColumn numbers(Column column) {
        return column.type() == ColumnType.CATEGORY ? codes(column) : new Numbers(column);
    }

    /** Text by its place among the distinct texts; missing text is a category of its own, as it is for all marks. */
    private static NumericColumn codes(Column column) {
        Map<String, Integer> places = new LinkedHashMap<>();
        int[] codes = new int[column.size()];
        for (int row = 0; row < codes.length; row++) {
            String label = column.label(row);
            codes[row] = places.computeIfAbsent(label == null ? MISSING : label, added -> places.size());
        }
        return NumericColumn.of(codes).labelled(List.copyOf(places.keySet()));
    }

    /** Numbers, or dates as milliseconds since 1970. */
    private record Numbers(Column column) implements NumericColumn {

        @Override
        public long size() {
            return column.size();
        }

        @Override
        public void read(long from, int count, double[] into, int at) {
            int start = (int) from;
            for (int i = 0; i < count; i++) {
                into[at + i] = column.number(start + i);
            }
        }
    }
}
