package io.portolan.image.scene;

/** Points on the page, by index; those of much data may be reckoned only when they are asked for. */
public interface Spots {

    int count();

    /** Pixels from the left of the page; not finite where there is no spot. */
    double x(int index);

    /** Pixels from the top of the page; not finite where there is no spot. */
    double y(int index);

    /** Whether there is a spot. */
    default boolean has(int index) {
        return Double.isFinite(x(index)) && Double.isFinite(y(index));
    }

    /**
     * Spots in lists.
     *
     * @param xs not copied, to be left alone
     * @param ys as long as {@code xs}; not copied, to be left alone
     */
    static Spots of(double[] xs, double[] ys) {
        return new ListedSpots(xs, ys, 0, xs.length);
    }

    /** The spots from one index up to but without another. */
    default Spots part(int from, int to) {
        double[] xs = new double[to - from];
        double[] ys = new double[to - from];
        for (int i = from; i < to; i++) {
            xs[i - from] = x(i);
            ys[i - from] = y(i);
        }
        return of(xs, ys);
    }

    /** Those of the spots that there are. */
    default Spots present() {
        int present = 0;
        for (int i = 0; i < count(); i++) {
            present += has(i) ? 1 : 0;
        }
        if (present == count()) {
            return this;
        }
        double[] xs = new double[present];
        double[] ys = new double[present];
        for (int i = 0, at = 0; at < present; i++) {
            if (has(i)) {
                xs[at] = x(i);
                ys[at++] = y(i);
            }
        }
        return of(xs, ys);
    }
}
