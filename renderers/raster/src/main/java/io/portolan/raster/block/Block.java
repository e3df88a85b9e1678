package io.portolan.raster.block;

import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Slice;
import io.portolan.raster.column.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A window of rows of the columns in use, widened to doubles: the block's own rows and, for glyphs that join rows, one
 * before and two after where there are such.
 */
public final class Block {

    /** Own rows of a full block: few enough for all arrays at work to stay in the processor's nearest cache. */
    public static final int ROWS = 2048;

    private final Table table;
    private final NumericColumn[] sources;
    private final double[][] values;
    private final boolean[] isRead;
    private final Map<String, Integer> slots = new HashMap<>();
    private final long size;
    private long first;
    private int start;
    private int count;
    private int filled;

    /** A block for some columns of a table; empty until it is moved. */
    public Block(Table table, List<String> columns) {
        this.table = table;
        columns.forEach(name -> slots.putIfAbsent(name, slots.size()));
        sources = new NumericColumn[slots.size()];
        slots.forEach((name, slot) -> sources[slot] = table.column(name));
        size = table.size();
        values = new double[sources.length][(int) Math.min(ROWS + 3, size)];
        isRead = new boolean[sources.length];
    }

    /**
     * Goes to other rows.
     *
     * @param from the first own row
     * @param rows own rows, at most {@link #ROWS}
     * @param neighbours whether the row before and two rows after are read too
     */
    public void move(long from, int rows, boolean neighbours) {
        start = neighbours && from > 0 ? 1 : 0;
        int after = neighbours ? (int) Math.min(2, size - from - rows) : 0;
        first = from;
        count = rows;
        filled = start + rows + after;
        Arrays.fill(isRead, false);
    }

    /** The values of a column; those from {@link #start} on, {@link #count} of them, are the block's own. */
    public double[] values(String column) {
        int slot = slots.get(column);
        if (!isRead[slot]) {
            sources[slot].read(first - start, filled, values[slot], 0);
            isRead[slot] = true;
        }
        return values[slot];
    }

    /** The same, not copied if they can be read where they lie. */
    public Slice slice(String column) {
        NumericColumn source = sources[slots.get(column)];
        return source.inPlace(first - start).orElseGet(() -> new Slice(values(column), 0));
    }

    /** The place of the first own row: 1 if the row before is there too. */
    public int start() {
        return start;
    }

    /** How many own rows there are. */
    public int count() {
        return count;
    }

    /** How many rows there are, neighbours included. */
    public int filled() {
        return filled;
    }

    /** The number of the row at a place. */
    public long row(int place) {
        return table.number(first + place - start);
    }
}
