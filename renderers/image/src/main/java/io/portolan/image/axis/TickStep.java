package io.portolan.image.axis;

import io.portolan.image.value.Dates;

/** How ticks follow each other: Plotly's {@code dtick}. Values are in linear space. */
public interface TickStep {

    /** The first tick at or above a value. */
    double first(double low);

    /** The tick after a tick. */
    double next(double value);

    /** The tick before a tick. */
    double previous(double value);

    /** The same steps from another tick. */
    default TickStep from(double start) {
        return this;
    }

    /**
     * Equal steps.
     *
     * @param size positive
     * @param origin where one of the ticks is
     */
    record Even(double size, double origin) implements TickStep {

        @Override
        public double first(double low) {
            return Math.ceil((low - origin) / size) * size + origin;
        }

        /** Snapped to the grid, so that adding up leaves no dust. */
        @Override
        public double next(double value) {
            return Math.rint((value - origin) / size + 1) * size + origin;
        }

        @Override
        public double previous(double value) {
            return Math.rint((value - origin) / size - 1) * size + origin;
        }

        @Override
        public TickStep from(double start) {
            return new Even(size, start);
        }
    }

    /**
     * Steps of whole months.
     *
     * @param months positive
     * @param origin milliseconds since 1970
     */
    record Months(int months, double origin) implements TickStep {

        private static final double AVERAGE_MONTH = 2629746000.0;

        @Override
        public double first(double low) {
            long steps = (long) Math.floor((low - origin) / (AVERAGE_MONTH * months)) - 1;
            double tick = at(steps);
            while (tick < low) {
                tick = at(++steps);
            }
            return tick;
        }

        private double at(long steps) {
            return Dates.plusMonths(origin, (int) Math.max(-120_000, Math.min(120_000, steps * months)));
        }

        @Override
        public double next(double value) {
            return Dates.plusMonths(value, months);
        }

        @Override
        public double previous(double value) {
            return Dates.plusMonths(value, -months);
        }

        @Override
        public TickStep from(double start) {
            return new Months(months, start);
        }
    }

    /**
     * Equal steps of the numbers on a logarithmic axis.
     *
     * @param size positive, in numbers
     * @param origin a number
     */
    record LogEven(double size, double origin) implements TickStep {

        @Override
        public double first(double low) {
            double number = Math.ceil((StrictMath.pow(10, low) - origin) / size) * size + origin;
            return number <= 0 ? next(Double.NEGATIVE_INFINITY) : StrictMath.log10(number);
        }

        @Override
        public double next(double value) {
            double steps = Math.rint((StrictMath.pow(10, value) - origin) / size + 1);
            return StrictMath.log10(steps * size + origin);
        }

        @Override
        public double previous(double value) {
            double steps = Math.rint((StrictMath.pow(10, value) - origin) / size - 1);
            return StrictMath.log10(steps * size + origin);
        }

        @Override
        public TickStep from(double start) {
            return new LogEven(size, start);
        }
    }

    /**
     * Powers of ten with some of the digits between.
     *
     * @param digits ascending, from 1
     */
    record Digits(int[] digits) implements TickStep {

        static final Digits TWO_FIVE = new Digits(new int[] {1, 2, 5});
        static final Digits ALL = new Digits(new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9});

        @Override
        public double first(double low) {
            return above(low - 1e-9);
        }

        @Override
        public double next(double value) {
            return above(value + 0.01);
        }

        @Override
        public double previous(double value) {
            double power = Math.floor(value - 0.01);
            for (int i = digits.length - 1; i > 0; i--) {
                double place = power + StrictMath.log10(digits[i]);
                if (place <= value - 0.01) {
                    return place;
                }
            }
            return power;
        }

        private double above(double low) {
            double power = Math.floor(low);
            for (int digit : digits) {
                double value = power + StrictMath.log10(digit);
                if (value >= low) {
                    return value;
                }
            }
            return power + 1;
        }
    }
}
