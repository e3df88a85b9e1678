package io.portolan.spark.raster;

import io.portolan.raster.RasterException;
import io.portolan.raster.Viewport;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Scan;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Reduction;
import io.portolan.raster.reduce.StateCodec;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What tasks do with rows; it travels to them.
 *
 * @param viewports what is shown, each in a grid of its own
 * @param glyph what rows look like; it does not join them
 * @param reduction bound to the columns, and antialiased if the glyph is
 */
record Pass<A, R>(List<Viewport> viewports, Glyph glyph, Reduction<A, R> reduction) implements Serializable {

    /** @param bound to the columns */
    static <R> Pass<?, R> of(List<Viewport> viewports, Glyph glyph, Reduction<?, R> bound) {
        return glyph.isAntialiased()
                ? new Pass<>(viewports, glyph, bound.antialiased())
                : new Pass<>(viewports, glyph, bound);
    }

    /** @throws RasterException for a glyph that needs rows in order, or none */
    static void check(Glyph glyph) {
        if (glyph.joinsRows() || glyph.layers().size() > 1 || glyph.columns().isEmpty()) {
            throw new RasterException("This glyph joins a row with the next, and the rows of a dataset have no order;"
                    + " draw points, or lines of several columns each, or collect the rows and give them in order.");
        }
    }

    /** The columns that are read, each once. */
    List<String> columns() {
        return columns(glyph, reduction);
    }

    static List<String> columns(Glyph glyph, Reduction<?, ?> reduction) {
        return Stream.concat(glyph.columns().stream(), reduction.columns().stream())
                .distinct()
                .toList();
    }

    /** A state for each viewport. */
    List<A> create() {
        return codec().create();
    }

    /** Scans that take the rows of a table into the states. */
    List<Scan> scans(List<A> states, Table table) {
        return IntStream.range(0, viewports.size())
                .mapToObj(i -> Scan.of(viewports.get(i), glyph, reduction, states.get(i), table))
                .toList();
    }

    List<A> combine(List<A> earlier, List<A> later) {
        return IntStream.range(0, viewports.size())
                .mapToObj(i -> reduction.combine(earlier.get(i), later.get(i)))
                .toList();
    }

    List<R> finish(List<A> states) {
        return IntStream.range(0, viewports.size())
                .mapToObj(i -> reduction.finish(states.get(i), viewports.get(i)))
                .toList();
    }

    /**
     * The bytes of partial grids, as the only result of a task.
     *
     * @throws IllegalStateException if memory is too short
     */
    Iterator<byte[]> grids(Supplier<List<A>> states) {
        return fitting(() -> List.of(codec().write(states.get())).iterator());
    }

    /**
     * The result of work with grids in a task.
     *
     * @throws IllegalStateException if memory is too short
     */
    <T> T fitting(Supplier<T> work) {
        try {
            return work.get();
        } catch (OutOfMemoryError e) {
            throw Memory.tooShort("make the canvas of " + sizes() + " cells smaller", e);
        }
    }

    private String sizes() {
        return viewports.stream()
                .map(viewport -> viewport.width() + " x " + viewport.height())
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    StateCodec<A> codec() {
        return new StateCodec<>(
                reduction, viewports.stream().map(Viewport::cells).toList());
    }
}
