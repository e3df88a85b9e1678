package io.portolan.spark.raster;

import io.portolan.raster.column.NumericColumn;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.vectorized.ColumnVector;

/** A column of whichever batch is at hand, widened to doubles; NaN where there is no value. */
final class VectorColumn implements NumericColumn {

    /** Whether values of a type are read. */
    static boolean reads(DataType type) {
        return type.equals(DataTypes.FloatType)
                || type.equals(DataTypes.DoubleType)
                || type.equals(DataTypes.IntegerType)
                || type.equals(DataTypes.LongType);
    }

    private ColumnVector vector;

    /** @param first some batch's column */
    VectorColumn(ColumnVector first) {
        vector = first;
    }

    void move(ColumnVector next) {
        vector = next;
    }

    /** As many as any batch has. */
    @Override
    public long size() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void read(long from, int count, double[] into, int at) {
        int start = (int) from;
        widen(start, count, into, at);
        if (vector.hasNull()) {
            for (int i = 0; i < count; i++) {
                into[at + i] = vector.isNullAt(start + i) ? Double.NaN : into[at + i];
            }
        }
    }

    private void widen(int from, int count, double[] into, int at) {
        DataType type = vector.dataType();
        if (type.equals(DataTypes.DoubleType)) {
            System.arraycopy(vector.getDoubles(from, count), 0, into, at, count);
        } else if (type.equals(DataTypes.FloatType)) {
            widen(vector.getFloats(from, count), into, at);
        } else if (type.equals(DataTypes.LongType)) {
            widen(vector.getLongs(from, count), into, at);
        } else {
            widen(vector.getInts(from, count), into, at);
        }
    }

    private static void widen(float[] values, double[] into, int at) {
        for (int i = 0; i < values.length; i++) {
            into[at + i] = values[i];
        }
    }

    private static void widen(long[] values, double[] into, int at) {
        for (int i = 0; i < values.length; i++) {
            into[at + i] = values[i];
        }
    }

    private static void widen(int[] values, double[] into, int at) {
        for (int i = 0; i < values.length; i++) {
            into[at + i] = values[i];
        }
    }
}
