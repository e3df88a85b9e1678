package io.portolan.raster.block;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Cells that were touched, each by a row of the current block. A glyph adds them; when so many have come that the arrays
 * are full they go to the reduction, all at once. One cell may come often.
 */
public final class Hits {

    /** Room for every row of a block once. */
    private static final int CAPACITY = Block.ROWS;

    private final Block block;
    private final LongUnaryOperator lines;
    private final Consumer<Hits> target;
    private final int[] cells = new int[CAPACITY];
    private final int[] rows = new int[CAPACITY];
    private final String valueColumn;
    private final double[] computed;
    private final double[] corrections;
    private final double[] gathered = new double[CAPACITY];
    private int size;
    private boolean everyRow;
    private @Nullable Hits spare;

    /**
     * No hits yet.
     *
     * @param valueColumn the name of a value that comes with each hit; empty for none
     * @param lines which line each row belongs to
     * @param target takes the hits; they are forgotten afterwards
     */
    public Hits(Block block, Optional<String> valueColumn, LongUnaryOperator lines, Consumer<Hits> target) {
        this.block = block;
        this.lines = lines;
        this.target = target;
        this.valueColumn = valueColumn.orElse("");
        computed = new double[valueColumn.isPresent() ? CAPACITY : 0];
        corrections = new double[computed.length];
    }

    /** A row of the block touches a cell. */
    public void add(int cell, int row) {
        if (size == CAPACITY) {
            flush();
        }
        cells[size] = cell;
        rows[size++] = row;
        everyRow = false;
    }

    /**
     * A row of the block covers a part of a cell.
     *
     * @param covered the part that the row before had covered, of which this is a correction
     */
    public void cover(int cell, int row, double coverage, double covered) {
        add(cell, row, coverage);
        corrections[size - 1] = covered;
    }

    /** A row of the block touches a cell with a value of its own. */
    public void add(int cell, int row, double value) {
        add(cell, row);
        computed[size - 1] = value;
    }

    /**
     * Some of these hits on other cells; valid until the next call.
     *
     * @param cell the other cell of a hit; negative to leave it out
     */
    public Hits moved(IntUnaryOperator cell) {
        if (spare == null) {
            spare = new Hits(block, valueColumn.isEmpty() ? Optional.empty() : Optional.of(valueColumn), lines, target);
        }
        spare.size = 0;
        for (int i = 0; i < size; i++) {
            int to = cell.applyAsInt(i);
            if (to >= 0) {
                spare.take(this, i, to);
            }
        }
        return spare;
    }

    private void take(Hits other, int hit, int cell) {
        cells[size] = cell;
        rows[size] = other.rows[hit];
        if (computed.length > 0) {
            computed[size] = other.computed[hit];
            corrections[size] = other.corrections[hit];
        }
        size++;
    }

    /** Says that the first hits were written into the arrays directly, in the order of the rows and at most one of each. */
    public void fill(int count) {
        size = count;
        everyRow = count == block.filled();
    }

    /** Hands over what there is. */
    public void flush() {
        if (size > 0) {
            target.accept(this);
            size = 0;
        }
    }

    public int size() {
        return size;
    }

    /** The cells touched, {@link #size} of them. */
    public int[] cells() {
        return cells;
    }

    /** The places of the rows in the block, {@link #size} of them. */
    public int[] rows() {
        return rows;
    }

    /** The number of the row of a hit. */
    public long row(int hit) {
        return block.row(rows[hit]);
    }

    /** The number of the line that a hit belongs to; a row by itself is one. */
    public long line(int hit) {
        return lines.applyAsLong(row(hit));
    }

    /** The part of its cell that each hit covers, 0 to 1, where the glyph tells. */
    public double[] coverage() {
        return computed;
    }

    /** The part of its cell that each hit covers once more. */
    public double[] covered() {
        return corrections;
    }

    /** The value of a column for each hit; to be read only, and valid until the next call. */
    public double[] values(String column) {
        if (column.equals(valueColumn)) {
            return computed;
        }
        double[] values = block.values(column);
        if (everyRow) {
            return values;
        }
        for (int i = 0; i < size; i++) {
            gathered[i] = values[rows[i]];
        }
        return gathered;
    }

    /** The value of a column for one hit. */
    public double value(String column, int hit) {
        return column.equals(valueColumn) ? computed[hit] : block.values(column)[rows[hit]];
    }
}
