package io.portolan.image.font;

/** Where a component of a composite glyph goes: (x, y) to (a x + c y + e, b x + d y + f). */
record Placement(double a, double b, double c, double d, double e, double f) {

    static final Placement IDENTITY = new Placement(1, 0, 0, 1, 0, 0);

    double x(double px, double py) {
        return a * px + c * py + e;
    }

    double y(double px, double py) {
        return b * px + d * py + f;
    }

    /** The placement of a part of this part. */
    Placement nested(double[] m, double dx, double dy) {
        return new Placement(
                a * m[0] + c * m[1],
                b * m[0] + d * m[1],
                a * m[2] + c * m[3],
                b * m[2] + d * m[3],
                x(dx, dy),
                y(dx, dy));
    }
}
