package io.portolan.raster.shade;

/** How values are bent before they become colours. */
public enum Normalization {
    LINEAR {
        @Override
        double of(double value) {
            return value;
        }
    },

    LOG {
        @Override
        double of(double value) {
            return Math.log1p(value);
        }
    },

    /** By cube roots, about as lightness is perceived. */
    CBRT {
        @Override
        double of(double value) {
            return Math.pow(value, 1 / 3.0);
        }
    },

    /** By rank, so that each colour covers as many cells: structure shows at every level. */
    EQ_HIST {
        @Override
        double of(double value) {
            return value;
        }

        @Override
        Normalized normalize(double[] values, boolean integers) {
            return integers ? Equalization.ofIntegers(values) : Equalization.ofNumbers(values);
        }
    };

    /** A bent value, of one from 0 up. */
    abstract double of(double value);

    /**
     * Bends all values.
     *
     * @param values from 0 up, NaN for none; changed in place
     * @param integers whether they are counts or flags
     */
    Normalized normalize(double[] values, boolean integers) {
        for (int i = 0; i < values.length; i++) {
            values[i] = of(values[i]);
        }
        return Normalized.of(values, 0);
    }
}
