package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.Room;
import io.portolan.image.axis.Span;

/** What scattered points, the line through them and the area below it want their axes to show. */
record ScatterRoom(ScatterTrace trace, ScatterArea area) {

    void show() {
        double[] xs = trace.xs();
        double[] ys = trace.ys();
        Room room = trace.marks().room(true, xs.length);
        boolean toX = isOpen() && area.reachesZero("x");
        boolean toY = isOpen() && area.reachesZero("y");
        trace.x().show(xs, isTight() && !toX ? Room.NONE : toX ? room.withZero() : room);
        trace.y()
                .show(
                        ys,
                        toY
                                ? room.withZero()
                                : area.spreads("x") ? trace.marks().room(false, xs.length) : room);
    }

    /** Whether its line does not end where it begins. */
    private boolean isOpen() {
        double[] xs = trace.xs();
        double[] ys = trace.ys();
        int last = xs.length - 1;
        return xs.length < 2 || xs[0] != xs[last] || ys[0] != ys[last];
    }

    /** Lines without points, and areas, reach to both ends of the plot. */
    private boolean isTight() {
        boolean pointed = trace.marks().draws("markers") || trace.marks().draws("text");
        return !ErrorBars.isVisible(trace.attrs().part("error_y")) && (!pointed || area.spreads("y"));
    }

    /** Points beside each other want what bars would: as much around each as positions are apart. */
    void showGrouped(double step) {
        Axis along = trace.positionAxis();
        for (double position : trace.positions()) {
            along.show(Span.of(position - step / 2, position + step / 2));
        }
        boolean upright = trace.isVertical();
        (upright ? trace.y() : trace.x()).show(upright ? trace.ys() : trace.xs(), Room.PADDED.withZero());
    }
}
