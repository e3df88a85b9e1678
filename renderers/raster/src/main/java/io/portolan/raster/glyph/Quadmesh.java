package io.portolan.raster.glyph;

import io.portolan.raster.Mapping;
import io.portolan.raster.RasterException;
import io.portolan.raster.Viewport;
import io.portolan.raster.column.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A matrix whose values fill the plane around their coordinates. The coordinates are those of columns and rows, evenly
 * spaced or not, or those of each value. Each cell of the canvas that a value fills is touched by it.
 */
public final class Quadmesh implements Glyph {

    /** The name under which reductions read the matrix. */
    public static final String VALUE = "quadmesh value";

    private final double[][] x;
    private final double[][] y;
    private final double[][] values;

    private Quadmesh(double[][] x, double[][] y, double[][] values) {
        this.x = x;
        this.y = y;
        this.values = values;
    }

    /**
     * A matrix over columns and rows. Nothing is copied, to be left alone.
     *
     * @param x of the columns' middles, rising or falling
     * @param y of the rows' middles, rising or falling
     * @param values row by row
     * @throws RasterException if the matrix is not of that shape
     */
    public static Quadmesh of(double[] x, double[] y, double[][] values) {
        check(y.length > 0 && x.length > 0 && isShaped(values, y.length, x.length));
        return new Quadmesh(new double[][] {x}, new double[][] {y}, values);
    }

    /**
     * A bent matrix. Nothing is copied, to be left alone.
     *
     * @param x of each value
     * @param y of each value
     * @throws RasterException if the matrices are not of one shape
     */
    public static Quadmesh of(double[][] x, double[][] y, double[][] values) {
        check(values.length > 1 && values[0].length > 1);
        for (double[][] matrix : List.of(x, y, values)) {
            check(isShaped(matrix, values.length, values[0].length));
        }
        return new Quadmesh(x, y, values);
    }

    private static boolean isShaped(double[][] matrix, int rows, int columns) {
        return matrix.length == rows && Stream.of(matrix).allMatch(row -> row.length == columns);
    }

    private static void check(boolean fits) {
        if (!fits) {
            throw new RasterException("A quadmesh needs as many values as it has coordinates, row by row.");
        }
    }

    private boolean isBent() {
        return x.length > 1;
    }

    @Override
    public Optional<String> valueColumn() {
        return Optional.of(VALUE);
    }

    @Override
    public Optional<Bounds> bounds() {
        double[][] cornersX = isBent() ? Breaks.of(x) : new double[][] {Breaks.of(x[0])};
        double[][] cornersY = isBent() ? Breaks.of(y) : new double[][] {Breaks.of(y[0])};
        return Optional.of(new Bounds(
                all(cornersX).min().orElseThrow(), all(cornersX).max().orElseThrow(),
                all(cornersY).min().orElseThrow(), all(cornersY).max().orElseThrow()));
    }

    private static DoubleStream all(double[][] corners) {
        return Stream.of(corners).flatMapToDouble(DoubleStream::of);
    }

    @Override
    public long rows(Viewport viewport, Table table) {
        return isEven(viewport) ? viewport.height() : values.length;
    }

    /** Whether cells are found by arithmetic alone: evenly spaced, and finer or coarser than the canvas in both directions. */
    private boolean isEven(Viewport viewport) {
        return !isBent()
                && viewport.x().isLinear()
                && viewport.y().isLinear()
                && Breaks.areEven(x[0])
                && Breaks.areEven(y[0])
                && isCoarser(x[0], viewport.x()) == isCoarser(y[0], viewport.y());
    }

    private static boolean isCoarser(double[] middles, Mapping axis) {
        double[] edges = Breaks.of(middles);
        double own = Math.abs((edges[middles.length] - edges[0]) / middles.length);
        return own >= (axis.range().high() - axis.range().low()) / axis.bins();
    }

    @Override
    public Scanner scanner(Viewport viewport, boolean addsUp) {
        if (isEven(viewport)) {
            return new EvenMesh(x[0], y[0], values, viewport, isCoarser(x[0], viewport.x()));
        }
        return isBent() ? new BentMesh(x, y, values, viewport) : new StraightMesh(x[0], y[0], values, viewport);
    }
}
