package io.portolan.spark.raster;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log10;
import static org.apache.spark.sql.functions.when;

import io.portolan.raster.Mapping;
import io.portolan.raster.Viewport;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;

/** The cell of a point as an expression, to the last bit that of the rasteriser. */
final class CellColumn {

    private CellColumn() {}

    /** Whether a point lies on the canvas. */
    static Column isInside(Viewport viewport, Column x, Column y) {
        return isInside(viewport.x(), x).and(isInside(viewport.y(), y));
    }

    private static Column isInside(Mapping axis, Column value) {
        return value.geq(axis.range().low()).and(value.leq(axis.range().high()));
    }

    /** The cell of a point that lies on the canvas. */
    static Column of(Viewport viewport, Column x, Column y) {
        return bin(viewport.y(), y).multiply(viewport.width()).plus(bin(viewport.x(), x));
    }

    private static Column bin(Mapping axis, Column value) {
        return axis.isLinear() ? position(axis, value) : corrected(axis, value, position(axis, log10(value)));
    }

    private static Column position(Mapping axis, Column mapped) {
        Column bin = mapped.multiply(axis.scale()).plus(axis.shift()).cast(DataTypes.IntegerType);
        return least(bin, lit(axis.bins() - 1));
    }

    /** Logarithms may differ by their last bit, and bins then by one: the bins' own ends decide. */
    private static Column corrected(Mapping axis, Column value, Column guess) {
        Column starts = array(IntStream.range(0, axis.bins())
                .mapToObj(bin -> lit(start(axis, bin)))
                .toArray(Column[]::new));
        Column next = least(guess.plus(1), lit(axis.bins() - 1));
        return when(value.lt(get(starts, guess)), guess.minus(1))
                .when(value.geq(get(starts, next)), next)
                .otherwise(guess);
    }

    /** The least value of a bin, found by halving; bits of numbers above 0 rise as these do. */
    private static double start(Mapping axis, int bin) {
        long low = Double.doubleToRawLongBits(axis.range().low());
        long high = Double.doubleToRawLongBits(axis.range().high());
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (axis.bin(Double.longBitsToDouble(middle)) >= bin) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Double.longBitsToDouble(low);
    }
}
