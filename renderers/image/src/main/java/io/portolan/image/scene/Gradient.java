package io.portolan.image.scene;

import java.util.List;

/** Colours that run into each other. Before the first stop and behind the last one their colours go on. */
public sealed interface Gradient extends Fill permits LinearGradient, RadialGradient {

    /**
     * A place on a gradient's way that has a colour of its own.
     *
     * @param offset 0 at the start to 1 at the end
     * @param color the colour there
     */
    record Stop(double offset, Color color) {}

    /** In the order of their offsets, at least one; two of the same offset make a sharp edge. */
    List<Stop> stops();

    /** How much of the way from start to end a point is; below 0 and above 1 outside of it. */
    double share(double x, double y);

    @Override
    Gradient translated(double dx, double dy);

    @Override
    default boolean visible() {
        return stops().stream().anyMatch(stop -> stop.color().visible());
    }

    /** The colour at a share of the way; colour and opacity change evenly between two stops, as in SVG. */
    default Color color(double share) {
        Stop before = stops().get(0);
        for (Stop stop : stops()) {
            if (stop.offset() > share) {
                double step = stop.offset() - before.offset();
                return step > 0 && share > before.offset()
                        ? before.color().toward(stop.color(), (share - before.offset()) / step)
                        : before.color();
            }
            before = stop;
        }
        return before.color();
    }
}
