package io.portolan.image.scene;

/** A stretch of spots in lists. */
record ListedSpots(double[] xs, double[] ys, int start, int count) implements Spots {

    ListedSpots {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException("xs has " + xs.length + " spots, ys has " + ys.length);
        }
    }

    @Override
    public double x(int index) {
        return xs[start + index];
    }

    @Override
    public double y(int index) {
        return ys[start + index];
    }

    @Override
    public Spots part(int from, int to) {
        return new ListedSpots(xs, ys, start + from, to - from);
    }
}
