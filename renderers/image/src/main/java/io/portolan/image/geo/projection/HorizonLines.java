package io.portolan.image.geo.projection;

import org.jspecify.annotations.Nullable;

/** Cuts lines at the horizon. */
final class HorizonLines implements LineClipper {

    private final Horizon horizon;
    private final Sink out;
    private double @Nullable [] previous;
    private boolean firstShown;
    private boolean previousShown;
    private int previousSides;
    private boolean cut;

    HorizonLines(Horizon horizon, Sink out) {
        this.horizon = horizon;
        this.out = out;
    }

    @Override
    public void lineStart() {
        firstShown = false;
        previousShown = false;
        cut = false;
        previous = null;
    }

    @Override
    public void point(double lambda, double phi) {
        double[] point = {lambda, phi};
        boolean shown = horizon.shows(lambda, phi);
        int sides = sides(lambda, phi, shown);
        double[] before = previous;
        if (before == null) {
            firstShown = shown;
            previousShown = shown;
            if (shown) {
                out.lineStart();
            }
        }
        if (shown != previousShown && before != null) {
            before = shown ? enter(point, before) : leave(before, point);
        } else if (before != null
                && !horizon.isHemisphere()
                && horizon.isSmall() != shown
                && (sides & previousSides) == 0) {
            passBetween(point, before);
        }
        if (shown && (before == null || !Sphere.same(before, point))) {
            out.point(lambda, phi);
        }
        previous = point;
        previousShown = shown;
        previousSides = sides;
    }

    private int sides(double lambda, double phi, boolean shown) {
        if (horizon.isSmall()) {
            return shown ? 0 : horizon.sides(lambda, phi);
        }
        return shown ? horizon.sides(lambda + (lambda < 0 ? Math.PI : -Math.PI), phi) : 0;
    }

    private double[] enter(double[] point, double[] before) {
        cut = true;
        out.lineStart();
        double[] crossing = horizon.crossing(point, before);
        double[] start = crossing == null ? point : crossing;
        out.point(start[0], start[1]);
        return start;
    }

    private double[] leave(double[] before, double[] point) {
        cut = true;
        double[] crossing = horizon.crossing(before, point);
        double[] end = crossing == null ? before : crossing;
        out.point(end[0], end[1]);
        out.lineEnd();
        return end;
    }

    /** Between two points out of sight a segment may come into sight, and the other way round. */
    private void passBetween(double[] point, double[] before) {
        double[][] crossings = horizon.twoCrossings(point, before);
        if (crossings == null) {
            return;
        }
        cut = true;
        if (horizon.isSmall()) {
            out.lineStart();
            out.point(crossings[0][0], crossings[0][1]);
            out.point(crossings[1][0], crossings[1][1]);
            out.lineEnd();
        } else {
            out.point(crossings[1][0], crossings[1][1]);
            out.lineEnd();
            out.lineStart();
            out.point(crossings[0][0], crossings[0][1]);
        }
    }

    @Override
    public void lineEnd() {
        if (previousShown) {
            out.lineEnd();
        }
        previous = null;
    }

    @Override
    public int state() {
        return (cut ? 0 : WHOLE) | (firstShown && previousShown ? JOINED : 0);
    }
}
