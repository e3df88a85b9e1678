package io.portolan.raster.glyph;

import io.portolan.raster.Range;

/** Which share of a segment is left after cutting it at edges, after Liang and Barsky. */
final class Clip {

    private double enter;
    private double leave = 1;

    /** Cuts a segment at the edges of a rectangle; whether any of it is left. */
    boolean onto(Range x, Range y, double x0, double y0, double x1, double y1) {
        boolean beside = x0 < x.low() && x1 < x.low()
                || x0 > x.high() && x1 > x.high()
                || y0 < y.low() && y1 < y.low()
                || y0 > y.high() && y1 > y.high();
        double dx = x1 - x0;
        double dy = y1 - y0;
        reset();
        return !beside
                && within(-dx, x0 - x.low())
                && within(dx, x.high() - x0)
                && within(-dy, y0 - y.low())
                && within(dy, y.high() - y0);
    }

    /** Starts with a whole segment. */
    void reset() {
        enter = 0;
        leave = 1;
    }

    /**
     * Cuts at one edge.
     *
     * @param direction how far the segment goes towards the edge
     * @param distance how far its start is from the edge; negative beyond it
     * @return whether anything is left
     */
    boolean within(double direction, double distance) {
        if (direction < 0 && distance < 0) {
            double share = distance / direction;
            if (share > leave) {
                return false;
            }
            enter = Math.max(enter, share);
        } else if (direction > 0 && distance < direction) {
            double share = distance / direction;
            if (share < enter) {
                return false;
            }
            leave = Math.min(leave, share);
        } else {
            return distance >= 0;
        }
        return true;
    }

    double enter() {
        return enter;
    }

    double leave() {
        return leave;
    }

    boolean startsInside() {
        return enter <= 0;
    }

    boolean endsInside() {
        return leave >= 1;
    }
}
