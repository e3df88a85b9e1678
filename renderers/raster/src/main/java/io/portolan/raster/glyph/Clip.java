package io.portolan.raster.glyph;

/** Which share of a segment is left after cutting it at edges, after Liang and Barsky. */
final class Clip {

    private double enter;
    private double leave = 1;

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
