package io.portolan.raster.shade;

/**
 * How a colour is laid on another, after Porter and Duff on colours that are not premultiplied. Shares of 255 are cut, not
 * rounded.
 */
public enum Compositing {
    /** The upper colour hides the lower by its opacity. */
    OVER {
        @Override
        double alpha(double above, double below) {
            return above + below * (1 - above);
        }

        @Override
        double mixed(double c, double above, double d, double below) {
            return c * above + d * below * (1 - above);
        }
    },

    /** Both colours add up. */
    ADD {
        @Override
        double alpha(double above, double below) {
            return Math.min(1, above + below);
        }

        @Override
        double mixed(double c, double above, double d, double below) {
            return c * above + d * below;
        }
    },

    /** The upper colour adds only as much as the lower leaves free. */
    SATURATE {
        @Override
        double alpha(double above, double below) {
            return Math.min(1, above + below);
        }

        @Override
        double mixed(double c, double above, double d, double below) {
            return Math.min(above, 1 - below) * c + d * below;
        }
    },

    /** The upper colour alone, wherever there is one. */
    SOURCE {
        @Override
        public int of(int above, int below) {
            return above >>> 24 == 0 ? below : above;
        }

        @Override
        double alpha(double above, double below) {
            return above;
        }

        @Override
        double mixed(double c, double above, double d, double below) {
            return c * above;
        }
    };

    /** The colour of one laid on another; nothing on nothing is 0. */
    public int of(int above, int below) {
        double a = (above >>> 24) / 255.0;
        double b = (below >>> 24) / 255.0;
        double alpha = alpha(a, b);
        return alpha == 0
                ? 0
                : cut(alpha) << 24
                        | channel(above >> 16, a, below >> 16, b, alpha) << 16
                        | channel(above >> 8, a, below >> 8, b, alpha) << 8
                        | channel(above, a, below, b, alpha);
    }

    private int channel(int above, double a, int below, double b, double alpha) {
        return cut(mixed((above & 255) / 255.0, a, (below & 255) / 255.0, b) / alpha);
    }

    private static int cut(double share) {
        return Math.min(255, (int) (share * 255));
    }

    /** The opacity of both together. */
    abstract double alpha(double above, double below);

    /** A channel of both together, times their opacity. */
    abstract double mixed(double c, double above, double d, double below);
}
