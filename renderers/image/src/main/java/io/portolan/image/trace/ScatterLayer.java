package io.portolan.image.trace;

import io.portolan.image.scene.Clip;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.Spots;
import java.util.ArrayList;
import java.util.List;

/** The scatter traces of one panel, from the lowest up: areas may reach from one to the next. */
public final class ScatterLayer {

    /**
     * A trace with its spots.
     *
     * @param marks what it draws
     * @param xs pixels on the page, NaN for gaps; not copied, to be left alone
     * @param ys pixels on the page, NaN for gaps; not copied, to be left alone
     * @param inside whether each point is on the panel, for traces whose markers are not clipped; empty where they are
     */
    public record Points(ScatterMarks marks, double[] xs, double[] ys, boolean[] inside) {

        private double[] shown(double[] spots) {
            if (inside.length == 0) {
                return spots;
            }
            double[] shown = spots.clone();
            for (int i = 0; i < shown.length; i++) {
                shown[i] = inside[i] ? shown[i] : Double.NaN;
            }
            return shown;
        }
    }

    private final List<Points> traces;

    /** A layer of traces in the order they are drawn. */
    public ScatterLayer(List<Points> traces) {
        this.traces = List.copyOf(traces);
    }

    /** Draws all traces, seen through a clip except for markers and texts that may reach over it. */
    public void draw(Clip clip, List<Element> out) {
        for (int i = 0; i < traces.size(); i++) {
            Points trace = traces.get(i);
            List<Element> lines = new ArrayList<>();
            areas(i, lines);
            trace.marks().drawLine(trace.xs(), trace.ys(), lines);
            List<Element> points = new ArrayList<>();
            trace.marks().drawPoints(Spots.of(trace.shown(trace.xs()), trace.shown(trace.ys())), points);
            List<Element> parts = new ArrayList<>();
            if (trace.inside().length == 0) {
                lines.addAll(points);
                clipped(clip, lines, parts);
            } else {
                clipped(clip, lines, parts);
                parts.addAll(points);
            }
            trace.marks().add(parts, out);
        }
    }

    private static void clipped(Clip clip, List<Element> parts, List<Element> out) {
        if (!parts.isEmpty()) {
            out.add(Group.clipped(clip, parts));
        }
    }

    /** An area between two traces is drawn below the first of them. */
    private void areas(int index, List<Element> out) {
        if (index + 1 < traces.size() && reachesDown(index + 1)) {
            Points next = traces.get(index + 1);
            next.marks().drawArea(between(next, traces.get(index)), out);
        }
        Points own = traces.get(index);
        if (own.marks().isFilled() && !reachesDown(index)) {
            own.marks().drawArea(own.marks().ownArea(own.xs(), own.ys()), out);
        }
    }

    private boolean reachesDown(int index) {
        return index > 0 && traces.get(index).marks().fill().equals("tonext");
    }

    private static Path between(Points upper, Points lower) {
        Path.Builder path = upper.marks().joinedLine(upper.xs(), upper.ys());
        if (path.isEmpty()) {
            return path.build();
        }
        path.close();
        lower.marks().appendBackwards(path, lower.xs(), lower.ys(), true);
        return path.close().build();
    }
}
