package io.portolan.image.space.render;

/** A point or direction in space. */
public record Vec(double x, double y, double z) {

    public static final Vec ZERO = new Vec(0, 0, 0);

    /** The direction of an axis: 0, 1 or 2. */
    public static Vec axis(int axis) {
        return ZERO.with(axis, 1);
    }

    /** The coordinate along an axis: 0, 1 or 2. */
    public double get(int axis) {
        return axis == 0 ? x : axis == 1 ? y : z;
    }

    /** This with one coordinate changed. */
    public Vec with(int axis, double value) {
        return new Vec(axis == 0 ? value : x, axis == 1 ? value : y, axis == 2 ? value : z);
    }

    public Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    public Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    public Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    /** Coordinate by coordinate. */
    public Vec times(Vec other) {
        return new Vec(x * other.x, y * other.y, z * other.z);
    }

    /** Coordinate by coordinate. */
    public Vec over(Vec other) {
        return new Vec(x / other.x, y / other.y, z / other.z);
    }

    /** The point at a share of the way to another. */
    public Vec toward(Vec other, double share) {
        return new Vec(x + (other.x - x) * share, y + (other.y - y) * share, z + (other.z - z) * share);
    }

    public double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Vec cross(Vec other) {
        return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    /** This with length 1; nothing where it has no length. */
    public Vec unit() {
        double length = length();
        return length > 0 && length < Double.POSITIVE_INFINITY ? times(1 / length) : ZERO;
    }

    public boolean isFinite() {
        return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z);
    }
}
