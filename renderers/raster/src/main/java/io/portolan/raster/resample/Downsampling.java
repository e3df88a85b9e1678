package io.portolan.raster.resample;

import java.util.Arrays;
import java.util.function.Supplier;

/** What becomes of the cells in a window. Means and variances weigh each by the part of it that lies in the window. */
public enum Downsampling {
    MEAN(() -> new Moments() {
        @Override
        double result(double weights, double sums, double squares) {
            return sums / weights;
        }
    }),
    /** The population variance, in single precision. */
    VAR(() -> new Moments() {
        @Override
        double result(double weights, double sums, double squares) {
            return (float) variance(weights, sums, squares);
        }
    }),
    /** The population standard deviation, in single precision. */
    STD(() -> new Moments() {
        @Override
        double result(double weights, double sums, double squares) {
            return (float) Math.sqrt((float) variance(weights, sums, squares));
        }
    }),
    MIN(() -> new Single() {
        @Override
        double of(double held, double value) {
            return value < held ? value : held;
        }
    }),
    MAX(() -> new Single() {
        @Override
        double of(double held, double value) {
            return value > held ? value : held;
        }
    }),
    FIRST(() -> new Single() {
        @Override
        double of(double held, double value) {
            return held;
        }
    }),
    LAST(() -> new Single() {
        @Override
        double of(double held, double value) {
            return value;
        }
    }),
    /** The most frequent value among the cells that lie wholly in the window; of equally frequent ones the first. */
    MODE(Frequencies::new);

    private final Supplier<Tally> tallies;

    Downsampling(Supplier<Tally> tallies) {
        this.tallies = tallies;
    }

    Tally tally() {
        return tallies.get();
    }

    /** The cells of one window so far. */
    interface Tally {

        void reset();

        /** A finite value, and the part of its cell that lies in the window. */
        void add(double value, double part);

        /** NaN if there was no value. */
        double result();
    }

    /** Sums of weights, of weighted values and of their squares. */
    private abstract static class Moments implements Tally {

        private double weights;
        private double sums;
        private double squares;

        @Override
        public void reset() {
            weights = 0;
            sums = 0;
            squares = 0;
        }

        @Override
        public void add(double value, double part) {
            weights += part;
            sums += part * value;
            squares += part * value * value;
        }

        @Override
        public double result() {
            return weights < 1e-10 ? Double.NaN : result(weights, sums, squares);
        }

        abstract double result(double weight, double sum, double square);

        static double variance(double weights, double sums, double squares) {
            return (squares * weights - sums * sums) / weights / weights;
        }
    }

    /** One of the values. */
    private abstract static class Single implements Tally {

        private double held;

        @Override
        public void reset() {
            held = Double.NaN;
        }

        @Override
        public void add(double value, double part) {
            held = Double.isNaN(held) ? value : of(held, value);
        }

        @Override
        public double result() {
            return held;
        }

        abstract double of(double held, double value);
    }

    /** How often each value came: a hash table of open addressing whose entries stay in the order they came in. */
    private static final class Frequencies implements Tally {

        private double[] values = new double[64];
        private int[] counts = new int[64];
        private int[] slots = new int[128];
        private int size;

        @Override
        public void reset() {
            size = 0;
            Arrays.fill(slots, 0);
        }

        @Override
        public void add(double value, double part) {
            int slot = slot(value);
            if (slots[slot] == 0) {
                if (size == values.length) {
                    grow();
                    slot = slot(value);
                }
                values[size] = value;
                counts[size++] = 0;
                slots[slot] = size;
            }
            counts[slots[slot] - 1] += (int) part;
        }

        private int slot(double value) {
            long bits = Double.doubleToLongBits(value + 0.0) * 0x9E3779B97F4A7C15L;
            int slot = (int) (bits >>> 32) & slots.length - 1;
            while (slots[slot] != 0 && values[slots[slot] - 1] != value) {
                slot = slot + 1 & slots.length - 1;
            }
            return slot;
        }

        private void grow() {
            values = Arrays.copyOf(values, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
            slots = new int[4 * size];
            for (int i = 0; i < size; i++) {
                slots[slot(values[i])] = i + 1;
            }
        }

        @Override
        public double result() {
            int best = -1;
            for (int i = 0; i < size; i++) {
                best = best < 0 || counts[i] > counts[best] ? i : best;
            }
            return best < 0 ? Double.NaN : values[best];
        }
    }
}
