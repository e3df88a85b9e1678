package io.portolan.raster.shade;

/** What becomes of two numbers that are spread into one cell. */
public enum Merging {
    ADD {
        @Override
        double of(double later, double earlier) {
            return later + earlier;
        }
    },
    MAX {
        @Override
        double of(double later, double earlier) {
            return Math.max(later, earlier);
        }
    },
    MIN {
        @Override
        double of(double later, double earlier) {
            return Math.min(later, earlier);
        }
    },
    /** The later one, unless it is zero. */
    SOURCE {
        @Override
        double of(double later, double earlier) {
            return later == 0 ? earlier : later;
        }
    };

    abstract double of(double later, double earlier);
}
