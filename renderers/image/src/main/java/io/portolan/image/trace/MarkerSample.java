package io.portolan.image.trace;

import io.portolan.image.value.Attrs;

/** Leaves some of the markers out where a trace shows only so many ({@code marker.maxdisplayed}). */
record MarkerSample(double most, int place) {

    /**
     * The sample of a trace.
     *
     * @param attrs of the trace
     * @param place how many traces before it in its plot show a sample too: their markers are staggered
     */
    static MarkerSample of(Attrs attrs, int place) {
        return new MarkerSample(attrs.number("marker.maxdisplayed", 0), place);
    }

    boolean isAny() {
        return most > 0;
    }

    /** Which markers are left out: all but every so many of those on the plot. */
    boolean[] hidden(boolean[] onPlot) {
        int count = 0;
        for (boolean on : onPlot) {
            count += on ? 1 : 0;
        }
        double step = Math.ceil(count / most);
        double first = Math.rint(place * step / 3 + Math.floor(place / 3.0) * step / 7.1);
        boolean[] hidden = new boolean[onPlot.length];
        int seen = 0;
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = !onPlot[i] || Math.rint((seen + first) % step) != 0;
            seen += onPlot[i] ? 1 : 0;
        }
        return hidden;
    }
}
