package io.portolan.raster.store;

import io.portolan.frame.ColumnType;
import io.portolan.frame.Frame;
import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.FrameTable;
import io.portolan.raster.store.StoreException.Fault;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A frame as a table of numbers, each column of the kind that holds its numbers exactly in the fewest bytes.
 *
 * @param columns x, y and the others
 * @param table with the same columns
 */
record FrameColumns(List<StoreColumn> columns, Table table) {

    static FrameColumns of(Frame frame, String x, String y) {
        if (x.equals(y)) {
            throw new StoreException(Fault.UNSUITABLE, "x and y are both \"" + x + "\"; give two columns.");
        }
        Set<String> names = new LinkedHashSet<>(List.of(coordinate(frame, x), coordinate(frame, y)));
        names.addAll(frame.names());
        Table table = FrameTable.of(frame, names);
        List<StoreColumn> columns = names.stream()
                .map(name -> column(name, frame.column(name).type(), table.column(name)))
                .toList();
        return new FrameColumns(columns, table);
    }

    private static String coordinate(Frame frame, String name) {
        if (frame.column(name).type() == ColumnType.CATEGORY) {
            throw new StoreException(
                    Fault.UNSUITABLE, "The column \"" + name + "\" is text; coordinates are numbers or dates.");
        }
        return name;
    }

    private static StoreColumn column(String name, ColumnType type, NumericColumn values) {
        return new StoreColumn(name, kind(values), type, values.labels());
    }

    private static Kind kind(NumericColumn values) {
        if (Kind.WHOLE.keeps(values)) {
            return Kind.WHOLE;
        }
        return Kind.FLOAT.keeps(values) ? Kind.FLOAT : Kind.DOUBLE;
    }
}
