package io.portolan.image.contour;

/** A straight line from one point to another. */
record Segment(double x0, double y0, double x1, double y1) {

    /** How far two segments are apart; 0 where they cross. */
    double distance(Segment other) {
        if (crosses(other)) {
            return 0;
        }
        return Math.min(
                Math.min(distance(other.x0, other.y0), distance(other.x1, other.y1)),
                Math.min(other.distance(x0, y0), other.distance(x1, y1)));
    }

    private boolean crosses(Segment other) {
        double ax = x1 - x0;
        double ay = y1 - y0;
        double bx = other.x1 - other.x0;
        double by = other.y1 - other.y0;
        double cross = ax * by - ay * bx;
        double dx = other.x0 - x0;
        double dy = other.y0 - y0;
        double t = (dx * by - dy * bx) / cross;
        double u = (dx * ay - dy * ax) / cross;
        return t >= 0 && t <= 1 && u >= 0 && u <= 1;
    }

    private double distance(double x, double y) {
        double ax = x1 - x0;
        double ay = y1 - y0;
        double square = ax * ax + ay * ay;
        double share = square == 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * ax + (y - y0) * ay) / square));
        double dx = x - x0 - share * ax;
        double dy = y - y0 - share * ay;
        return Math.sqrt(dx * dx + dy * dy);
    }
}
