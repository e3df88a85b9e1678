package io.portolan.raster.resample;

import java.util.function.Supplier;

/** What becomes of the cells in a window. Means and variances weigh each by the part of it that lies in the window. */
public enum Downsampling {
    MEAN(Mean::new),
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

    private static final double LEAST_WEIGHT = 1e-10;

    private final Supplier<Tally> tallies;

    Downsampling(Supplier<Tally> tallies) {
        this.tallies = tallies;
    }

    /** A tally of one window after another. */
    Tally tally() {
        return tallies.get();
    }

    /** The cells of one window so far. */
    interface Tally {

        void reset();

        /**
         * Some cells of a line, of which those that are not finite do not count.
         *
         * @param from the first of them
         * @param parts of each cell, what lies in the window across
         * @param part of the line, what lies in the window along
         */
        void add(double[] line, int from, double[] parts, double part);

        /** NaN if there was no value. */
        double result();
    }

    /** Sums of weights and of weighted values. */
    private static final class Mean implements Tally {

        private double weights;
        private double sums;

        @Override
        public void reset() {
            weights = 0;
            sums = 0;
        }

        @Override
        public void add(double[] line, int from, double[] parts, double part) {
            double weighted = weights;
            double summed = sums;
            for (int i = 0; i < parts.length; i++) {
                double value = line[from + i];
                if (value - value == 0) {
                    double weight = parts[i] * part;
                    weighted += weight;
                    summed += weight * value;
                }
            }
            weights = weighted;
            sums = summed;
        }

        @Override
        public double result() {
            return weights < LEAST_WEIGHT ? Double.NaN : sums / weights;
        }
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
        public void add(double[] line, int from, double[] parts, double part) {
            for (int i = 0; i < parts.length; i++) {
                double value = line[from + i];
                if (value - value == 0) {
                    double weight = parts[i] * part;
                    weights += weight;
                    sums += weight * value;
                    squares += weight * value * value;
                }
            }
        }

        @Override
        public double result() {
            return weights < LEAST_WEIGHT ? Double.NaN : result(weights, sums, squares);
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
        public void add(double[] line, int from, double[] parts, double part) {
            for (int i = 0; i < parts.length; i++) {
                double value = line[from + i];
                if (value - value == 0) {
                    held = Double.isNaN(held) ? value : of(held, value);
                }
            }
        }

        @Override
        public double result() {
            return held;
        }

        abstract double of(double held, double value);
    }
}
