package io.portolan.raster.reduce;

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
    }

    /** Doubles; NaN is empty. */
    record Doubles(double[] values) implements Grid {

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
    }
}
