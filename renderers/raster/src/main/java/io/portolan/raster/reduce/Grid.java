package io.portolan.raster.reduce;

import io.portolan.raster.RasterException;
import java.util.Arrays;
import java.util.Locale;

/**
 * The values of a grid: cell by cell and, where there are several planes, plane by plane within a cell. Each kind has its
 * own notion of an empty place.
 */
public sealed interface Grid {

    /** How many values there are: cells times planes. */
    int size();

    /** The value at a place as a number; NaN where it is empty and has no number for that. */
    double value(int place);

    boolean isEmpty(int place);

    /** A grid of the same kind with other numbers; NaN leaves a place empty. */
    Grid with(double[] numbers);

    /**
     * How many places some planes of cells have.
     *
     * @throws RasterException if there are more than the memory of this process can hold
     */
    static int places(int cells, int planes) {
        long places = (long) cells * planes;
        long most = Math.min(Integer.MAX_VALUE - 8, Runtime.getRuntime().maxMemory() / Double.BYTES);
        if (places > most) {
            throw new RasterException(String.format(
                    Locale.ROOT,
                    "A grid of %d cells times %d planes would take %.0f MB, more than there can be (%.0f MB); take fewer"
                            + " categories or ranks, or a smaller canvas.",
                    cells,
                    planes,
                    8e-6 * places,
                    8e-6 * most));
        }
        return (int) places;
    }

    /** Counts; 0 is empty. They are unsigned: up to 4,294,967,295. */
    record Counts(int[] values) implements Grid {

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public double value(int place) {
            return Integer.toUnsignedLong(values[place]);
        }

        @Override
        public boolean isEmpty(int place) {
            return values[place] == 0;
        }

        @Override
        public Grid with(double[] numbers) {
            int[] counts = new int[numbers.length];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = (int) (long) numbers[i];
            }
            return new Counts(counts);
        }
    }

    /** Whether anything touched; false is empty. */
    record Flags(boolean[] values) implements Grid {

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public double value(int place) {
            return values[place] ? 1 : 0;
        }

        @Override
        public boolean isEmpty(int place) {
            return !values[place];
        }

        @Override
        public Grid with(double[] numbers) {
            boolean[] flags = new boolean[numbers.length];
            for (int i = 0; i < flags.length; i++) {
                flags[i] = numbers[i] > 0;
            }
            return new Flags(flags);
        }
    }

    /** Doubles; NaN is empty. */
    record Doubles(double[] values) implements Grid {

        static double[] empty(int size) {
            double[] values = new double[size];
            Arrays.fill(values, Double.NaN);
            return values;
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public double value(int place) {
            return values[place];
        }

        @Override
        public boolean isEmpty(int place) {
            return Double.isNaN(values[place]);
        }

        @Override
        public Grid with(double[] numbers) {
            return new Doubles(numbers);
        }
    }

    /** Floats; NaN is empty. */
    record Floats(float[] values) implements Grid {

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public double value(int place) {
            return values[place];
        }

        @Override
        public boolean isEmpty(int place) {
            return Float.isNaN(values[place]);
        }

        @Override
        public Grid with(double[] numbers) {
            float[] floats = new float[numbers.length];
            for (int i = 0; i < floats.length; i++) {
                floats[i] = (float) numbers[i];
            }
            return new Floats(floats);
        }
    }

    /** Numbers of rows from 0; -1 is empty. */
    record Rows(long[] values) implements Grid {

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public double value(int place) {
            return values[place];
        }

        @Override
        public boolean isEmpty(int place) {
            return values[place] < 0;
        }

        @Override
        public Grid with(double[] numbers) {
            long[] rows = new long[numbers.length];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = Double.isNaN(numbers[i]) ? -1 : (long) numbers[i];
            }
            return new Rows(rows);
        }
    }
}
