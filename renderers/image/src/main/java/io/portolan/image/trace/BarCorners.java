package io.portolan.image.trace;

import io.portolan.image.scene.Path;
import io.portolan.image.scene.Rect;
import io.portolan.image.value.Attrs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The round corners of bars in one subplot and direction: in a stack only its outer ends are round. */
final class BarCorners {

    static final BarCorners NONE = new BarCorners(CornerRadius.NONE, Map.of());

    private static final Rect KEY = new Rect(-6, -6, 12, 12);
    private static final double KEY_RADIUS = 3;

    /** The ends of all bars around one middle. */
    private record Reach(double least, double most) {

        Reach with(double from, double to) {
            return new Reach(Math.min(least, Math.min(from, to)), Math.max(most, Math.max(from, to)));
        }
    }

    private final CornerRadius radius;
    private final Map<Double, Reach> reaches;

    private BarCorners(CornerRadius radius, Map<Double, Reach> reaches) {
        this.radius = radius;
        this.reaches = reaches;
    }

    /** Tells bars that have been arranged how round they are; the first of a stack decides for all of it. */
    static void settle(List<Bars> traces, boolean stacked, Attrs layout) {
        List<Bars> together =
                traces.stream().filter(trace -> stacked && !trace.hasBases()).toList();
        CornerRadius shared = together.stream()
                .flatMap(trace -> stated(trace, layout).stream())
                .findFirst()
                .orElse(CornerRadius.NONE);
        Map<Double, Reach> reaches = reaches(traces);
        for (Bars trace : traces) {
            CornerRadius own =
                    together.contains(trace) ? shared : stated(trace, layout).orElse(CornerRadius.NONE);
            trace.round(new BarCorners(own, reaches));
        }
    }

    private static Optional<CornerRadius> stated(Bars trace, Attrs layout) {
        return trace.family().equals("bar")
                ? trace.attrs()
                        .text("marker.cornerradius")
                        .or(() -> layout.text("barcornerradius"))
                        .flatMap(CornerRadius::of)
                : Optional.empty();
    }

    /** The outline of a trace's sign in the legend, around (0, 0). */
    static Path key(Bars trace) {
        double radius =
                stated(trace, trace.setup().layout()).map(CornerRadius::value).orElse(0.0);
        return KEY.rounded(radius > 0 ? KEY_RADIUS : 0);
    }

    private static Map<Double, Reach> reaches(List<Bars> traces) {
        Map<Double, Reach> reaches = new HashMap<>();
        for (Bars trace : traces) {
            for (int i = 0; i < trace.positions().length; i++) {
                double from = trace.start(i);
                double to = trace.end(i);
                if (Double.isFinite(from) && Double.isFinite(to)) {
                    reaches.merge(
                            trace.middle(i),
                            new Reach(Math.min(from, to), Math.max(from, to)),
                            (one, other) -> one.with(other.least, other.most));
                }
            }
        }
        return reaches;
    }

    CornerRadius radius() {
        return radius;
    }

    /** The outer end of the stack that a bar is part of: above zero or below. */
    double outerEnd(Bars trace, int index) {
        Reach reach = reaches.get(trace.middle(index));
        double start = trace.start(index);
        if (reach == null) {
            return trace.end(index);
        }
        return start > 0 || start == 0 && trace.end(index) > 0 ? reach.most : reach.least;
    }
}
