package io.portolan.image.space.render;

/**
 * A box along the axes. Its ends may be the wrong way round, as those of a reversed axis are.
 *
 * @param low one corner
 * @param high the opposite corner
 */
public record Box(Vec low, Vec high) {

    /** What holds nothing yet. */
    public static final Box EMPTY = new Box(
            new Vec(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY),
            new Vec(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY));

    /** What holds every point that is ever drawn. */
    public static final Box EVERYTHING = new Box(new Vec(-1e9, -1e9, -1e9), new Vec(1e9, 1e9, 1e9));

    /** The corner of a number from 0 to 7: bits of x, y and z say where it is high. */
    public Vec corner(int number) {
        return new Vec(
                (number & 1) == 0 ? low.x() : high.x(),
                (number & 2) == 0 ? low.y() : high.y(),
                (number & 4) == 0 ? low.z() : high.z());
    }

    /** The least value along an axis. */
    public double least(int axis) {
        return Math.min(low.get(axis), high.get(axis));
    }

    /** The greatest value along an axis. */
    public double most(int axis) {
        return Math.max(low.get(axis), high.get(axis));
    }

    public Vec center() {
        return low.plus(high).times(0.5);
    }

    public Vec size() {
        return high.minus(low);
    }

    public boolean contains(Vec p) {
        boolean inside = true;
        for (int axis = 0; axis < 3; axis++) {
            inside &= p.get(axis) >= least(axis) && p.get(axis) <= most(axis);
        }
        return inside;
    }

    /** This grown so that it holds a point; coordinates that are not finite do not count. */
    public Box with(Vec p) {
        return new Box(
                new Vec(lower(low.x(), p.x()), lower(low.y(), p.y()), lower(low.z(), p.z())),
                new Vec(higher(high.x(), p.x()), higher(high.y(), p.y()), higher(high.z(), p.z())));
    }

    /** The smallest box around both. */
    public Box with(Box other) {
        return with(other.low).with(other.high);
    }

    private static double lower(double end, double value) {
        return Double.isFinite(value) ? Math.min(end, value) : end;
    }

    private static double higher(double end, double value) {
        return Double.isFinite(value) ? Math.max(end, value) : end;
    }
}
