package io.portolan.raster;

/** How data values lie along an axis. */
public enum AxisType {
    LINEAR {
        @Override
        public double mapped(double value) {
            return value;
        }

        @Override
        public double value(double mapped) {
            return mapped;
        }
    },

    /** By decades; values up to zero lie nowhere. */
    LOG {
        @Override
        public double mapped(double value) {
            return Math.log10(value);
        }

        @Override
        public double value(double mapped) {
            return Math.pow(10, mapped);
        }
    };

    /** The place of a value in units that are even along the axis. */
    public abstract double mapped(double value);

    /** The value at a place: the inverse of {@link #mapped}. */
    public abstract double value(double mapped);
}
