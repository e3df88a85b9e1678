package io.portolan.raster.store;

import io.portolan.raster.block.Block;
import io.portolan.raster.column.NumericColumn;
import java.util.Arrays;

/**
 * How the numbers of a column are kept: each as a whole number, its code, that is ordered as the numbers are. So neighbours
 * have codes that lie close together, which is what makes a store small, and what compares codes needs to know nothing of
 * kinds.
 */
public enum Kind {
    /** Single precision; NaN is missing. */
    FLOAT(4, fold(Float.floatToIntBits(Float.NEGATIVE_INFINITY)), Float.floatToIntBits(Float.POSITIVE_INFINITY)) {
        @Override
        long code(double value) {
            return fold(Float.floatToIntBits((float) value));
        }

        @Override
        double value(long code) {
            return Float.intBitsToFloat(fold((int) code));
        }

        @Override
        void values(long[] codes, int count, double[] into, int at) {
            for (int i = 0; i < count; i++) {
                into[at + i] = Float.intBitsToFloat(fold((int) codes[i]));
            }
        }

        @Override
        boolean holds(double value) {
            return !Double.isFinite(value) || !Float.isInfinite((float) value);
        }
    },

    /** Double precision; NaN is missing. */
    DOUBLE(
            8,
            fold(Double.doubleToLongBits(Double.NEGATIVE_INFINITY)),
            Double.doubleToLongBits(Double.POSITIVE_INFINITY)) {
        @Override
        long code(double value) {
            return fold(Double.doubleToLongBits(value));
        }

        @Override
        double value(long code) {
            return Double.longBitsToDouble(fold(code));
        }

        @Override
        void values(long[] codes, int count, double[] into, int at) {
            for (int i = 0; i < count; i++) {
                into[at + i] = Double.longBitsToDouble(fold(codes[i]));
            }
        }

        @Override
        boolean holds(double value) {
            return true;
        }
    },

    /** Whole numbers of any width, exact up to 2^53; none can be missing. */
    WHOLE(8, Long.MIN_VALUE, Long.MAX_VALUE) {
        @Override
        long code(double value) {
            return (long) value;
        }

        @Override
        double value(long code) {
            return code;
        }

        @Override
        void values(long[] codes, int count, double[] into, int at) {
            for (int i = 0; i < count; i++) {
                into[at + i] = codes[i];
            }
        }

        @Override
        boolean holds(double value) {
            return value == Math.rint(value) && Math.abs(value) < 0x1p63;
        }
    };

    private final int bytes;
    private final long least;
    private final long most;

    Kind(int bytes, long least, long most) {
        this.bytes = bytes;
        this.least = least;
        this.most = most;
    }

    /** Bytes that hold any code. */
    int bytes() {
        return bytes;
    }

    /** The code of the least number. */
    long least() {
        return least;
    }

    /** The code of the greatest number; only that of NaN is above. */
    long most() {
        return most;
    }

    abstract long code(double value);

    abstract double value(long code);

    /** The numbers of many codes: a loop for each kind. */
    abstract void values(long[] codes, int count, double[] into, int at);

    /** Whether a number can be kept; a float may be a rounded one. */
    abstract boolean holds(double value);

    /** Whether all numbers of a column would come back as they are. */
    boolean keeps(NumericColumn column) {
        double[] block = new double[Block.ROWS];
        for (long from = 0; from < column.size(); from += block.length) {
            int count = (int) Math.min(block.length, column.size() - from);
            column.read(from, count, block, 0);
            if (!Arrays.stream(block, 0, count).allMatch(this::keeps)) {
                return false;
            }
        }
        return true;
    }

    private boolean keeps(double value) {
        return holds(value) && Double.compare(value(code(value)), value) == 0;
    }

    /** The bits of negative floats fall where the numbers rise: turns them round, and back. */
    private static int fold(int bits) {
        return bits ^ (bits >> 31 & Integer.MAX_VALUE);
    }

    private static long fold(long bits) {
        return bits ^ (bits >> 63 & Long.MAX_VALUE);
    }
}
