package io.portolan.raster.engine;

import io.portolan.raster.Viewport;
import io.portolan.raster.block.Block;
import io.portolan.raster.block.Hits;
import io.portolan.raster.column.Table;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.glyph.Scanner;
import io.portolan.raster.reduce.Reduction;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;

/** Takes rows of a table into a state, block by block. Used by one thread. */
public final class Scan {

    private final Block block;
    private final Hits hits;
    private final Scanner scanner;
    private final boolean joinsRows;

    private Scan(Block block, Hits hits, Scanner scanner, boolean joinsRows) {
        this.block = block;
        this.hits = hits;
        this.scanner = scanner;
        this.joinsRows = joinsRows;
    }

    /**
     * A scan of a table.
     *
     * @param glyph of one layer
     * @param reduction bound to the table, and antialiased if the glyph is
     * @param state takes the rows in
     */
    public static <A> Scan of(Viewport viewport, Glyph glyph, Reduction<A, ?> reduction, A state, Table table) {
        return of(viewport, glyph, 0, reduction, state, table);
    }

    /** @param layer the number of the line that all rows are, if the glyph joins them */
    static <A> Scan of(Viewport viewport, Glyph glyph, long layer, Reduction<A, ?> reduction, A state, Table table) {
        LongUnaryOperator lines = glyph.joinsRows() ? row -> layer : row -> row;
        Block block = new Block(table, columns(glyph, reduction));
        Hits hits = new Hits(block, glyph.valueColumn(), lines, full -> reduction.append(state, full));
        return new Scan(block, hits, glyph.scanner(viewport, reduction.addsUp()), glyph.joinsRows());
    }

    /** The columns that are read of a table. */
    static List<String> columns(Glyph glyph, Reduction<?, ?> reduction) {
        return Stream.concat(glyph.columns().stream(), reduction.columns().stream())
                .filter(name -> !name.equals(glyph.valueColumn().orElse(null)))
                .toList();
    }

    /** Takes rows in, at most {@link Block#ROWS} of them. */
    void block(long from, int count) {
        block.move(from, count, joinsRows);
        scanner.scan(block, hits);
        hits.flush();
    }

    /** Takes the first rows of the table in, however many. */
    public void rows(long count) {
        for (long from = 0; from < count; from += Block.ROWS) {
            block(from, (int) Math.min(Block.ROWS, count - from));
        }
    }
}
