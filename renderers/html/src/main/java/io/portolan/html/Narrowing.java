package io.portolan.html;

import io.portolan.json.DType;
import java.util.List;

/**
 * The smallest type of typed array that holds some numbers. NaN is a gap and needs a floating type.
 *
 * @param tolerance the error allowed, as a fraction of the numbers' span; 0 for none
 */
record Narrowing(double tolerance) {

    /** No number changes. */
    static final Narrowing EXACT = new Narrowing(0);

    /** A millionth of the span: below a thousandth of a pixel on any screen. */
    static final Narrowing SCREEN = new Narrowing(1e-6);

    private static final List<DType> INTEGERS = List.of(DType.I1, DType.U1, DType.I2, DType.U2, DType.I4, DType.U4);

    DType type(double[] values) {
        Extent extent = Extent.of(values);
        if (extent.whole) {
            return INTEGERS.stream()
                    .filter(type -> extent.min >= lowest(type) && extent.max <= highest(type))
                    .findFirst()
                    .orElseGet(() -> real(values, extent));
        }
        return real(values, extent);
    }

    private DType real(double[] values, Extent extent) {
        double allowed = tolerance * (extent.max - extent.min);
        for (double value : values) {
            if (Math.abs((float) value - value) > allowed) {
                return DType.F8;
            }
        }
        return DType.F4;
    }

    private static boolean signed(DType type) {
        return type.code().startsWith("i");
    }

    private static double lowest(DType type) {
        return signed(type) ? -Math.scalb(1.0, 8 * type.size() - 1) : 0;
    }

    private static double highest(DType type) {
        return Math.scalb(1.0, 8 * type.size() - (signed(type) ? 1 : 0)) - 1;
    }

    /** The range of some numbers, gaps left out, and whether all of them are whole. */
    private record Extent(double min, double max, boolean whole) {

        static Extent of(double[] values) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            boolean whole = true;
            for (double value : values) {
                whole &= value == Math.rint(value) && !Double.isInfinite(value);
                if (Double.isFinite(value)) {
                    min = Math.min(min, value);
                    max = Math.max(max, value);
                }
            }
            return new Extent(min, max, whole);
        }
    }
}
