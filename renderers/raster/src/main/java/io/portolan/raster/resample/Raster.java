package io.portolan.raster.resample;

import io.portolan.raster.AxisType;
import io.portolan.raster.Canvas;
import io.portolan.raster.Range;
import io.portolan.raster.RasterException;
import io.portolan.raster.Viewport;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Grid;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A matrix of evenly spaced cells, such as an elevation model. Values that are not finite are missing.
 *
 * @param x of the columns' middles, rising
 * @param y of the rows' middles, rising
 * @param values row by row; not copied, to be left alone
 * @param integers whether the values are whole numbers and are to stay so; a place without any is then 0 rather than NaN
 */
public record Raster(double[] x, double[] y, double[][] values, boolean integers) {

    /** @throws RasterException if the matrix is not of the shape of its coordinates, or these do not rise */
    public Raster {
        boolean fits = values.length == y.length && Stream.of(values).allMatch(row -> row.length == x.length);
        if (!fits || x.length < 2 || y.length < 2) {
            throw new RasterException("A raster needs at least 2 x 2 values, as many as it has coordinates.");
        }
        if (!(x[0] < x[x.length - 1]) || !(y[0] < y[y.length - 1])) {
            throw new RasterException("The coordinates of a raster rise; turn the matrix round.");
        }
    }

    /**
     * The raster on a canvas. Where the canvas reaches farther it is empty.
     *
     * @throws RasterException if they have nothing in common, or an axis is not linear
     */
    public Aggregate onto(Canvas canvas, Downsampling down, Interpolation up) {
        if (canvas.xType() == AxisType.LOG || canvas.yType() == AxisType.LOG) {
            throw new RasterException(
                    "A raster is resampled along linear axes; on logarithmic ones draw it as a quadmesh.");
        }
        Side across = Side.of(x, canvas.xRange(), canvas.width());
        Side along = Side.of(y, canvas.yRange(), canvas.height());
        Viewport viewport = canvas.x(across.low(), across.high())
                .y(along.low(), along.high())
                .viewport();
        double[][] resampled = resampled(across, along, down, up);
        double[] all = new double[viewport.cells()];
        Arrays.fill(all, integers ? 0 : Double.NaN);
        for (int j = 0; j < resampled.length; j++) {
            System.arraycopy(
                    resampled[j], 0, all, (along.before() + j) * viewport.width() + across.before(), across.bins());
        }
        return Aggregate.of(viewport, new Grid.Doubles(all));
    }

    /** Joins cells in the directions that have too many, then interpolates in those that have too few. */
    private double[][] resampled(Side across, Side along, Downsampling down, Interpolation up) {
        int lessWide = Math.min(across.bins(), across.count());
        int lessHigh = Math.min(along.bins(), along.count());
        boolean joins = lessWide < across.count() || lessHigh < along.count();
        double[][] joined = joins
                ? finished(new Windows(values, across.cut(lessWide), along.cut(lessHigh)).reduce(down))
                : seen(across, along);
        boolean spreads = lessWide < across.bins() || lessHigh < along.bins();
        return spreads ? finished(up.of(joined, across.bins(), along.bins())) : joined;
    }

    private double[][] seen(Side across, Side along) {
        double[][] seen = new double[along.count()][];
        for (int j = 0; j < seen.length; j++) {
            seen[j] = Arrays.copyOfRange(values[along.first() + j], across.first(), across.first() + across.count());
        }
        return seen;
    }

    private double[][] finished(double[][] result) {
        for (double[] row : integers ? result : new double[0][]) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (long) row[i];
            }
        }
        return result;
    }

    /**
     * One direction of a raster on a canvas.
     *
     * @param low what the canvas shows
     * @param high what the canvas shows
     * @param first the first cell of the raster that is seen
     * @param count how many are seen
     * @param before bins of the canvas before them
     * @param bins bins that they fill
     */
    private record Side(double low, double high, int first, int count, int before, int bins) {

        static Side of(double[] middles, java.util.Optional<Range> range, int size) {
            double step = (middles[middles.length - 1] - middles[0]) / (middles.length - 1);
            double start = middles[0] - step / 2;
            double end = middles[0] + middles.length * step - step / 2;
            double low = range.map(Range::low).orElse(start);
            double high = range.map(Range::high).orElse(end);
            double from = Math.max(low, start);
            double to = Math.min(high, end);
            double share = Math.min((to - from) / (high - low), 1);
            if (!(share > 1e-8)) {
                throw new RasterException("The canvas shows " + low + " to " + high
                        + ", where the raster has nothing: it" + " reaches from " + start + " to " + end + ".");
            }
            int bins = (int) Math.max(1, Math.rint(size * share));
            int first = index(from + step / 2 - middles[0], middles);
            int last = Math.max(first, index(to - step / 2 - middles[0], middles));
            double beside = from - low + (high - to);
            int before = beside > 0 ? (int) Math.ceil((size - bins) * ((from - low) / beside)) : 0;
            int count = Math.min(last, middles.length - 1) - first + 1;
            return new Side(low, high, first, count, Math.max(0, before), bins);
        }

        /** The cells that are seen cut into so many windows. */
        Windows.Cuts cut(int windows) {
            return new Windows.Cuts(first, count, windows);
        }

        private static int index(double distance, double[] middles) {
            return (int) (distance / (middles[middles.length - 1] - middles[0]) * middles.length);
        }
    }
}
