package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.scene.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The area of one scatter trace: inside its line, or down to the trace below or to zero.
 *
 * @param below the trace to which it may reach; null where there is none
 */
record ScatterArea(ScatterTrace trace, @Nullable ScatterTrace below) {

    private String fill() {
        return trace.marks().fill();
    }

    /** Whether it reaches to the trace below. */
    boolean reachesDown() {
        return fill().startsWith("tonext") && below != null;
    }

    /** Whether it reaches to zero along an axis. */
    boolean reachesZero(String letter) {
        return fill().equals("tozero" + letter) || fill().equals("tonext" + letter) && below == null;
    }

    /** Whether it spreads along an axis. */
    boolean spreads(String letter) {
        return fill().equals("tozero" + letter) || fill().equals("tonext" + letter);
    }

    /** Its outline on the page. */
    Path path() {
        ScatterMarks marks = trace.marks();
        double[] px = trace.linePoints()[0];
        double[] py = trace.linePoints()[1];
        if (fill().equals("toself") || fill().equals("tonext") && !reachesDown()) {
            return marks.ownArea(px, py);
        }
        boolean apart = fill().equals("tonext");
        Path.Builder path = apart ? Path.builder().append(marks.ownArea(px, py)) : marks.joinedLine(px, py);
        ScatterTrace other = below;
        if (reachesDown() && other != null) {
            other.marks().appendBackwards(path, other.linePoints()[0], other.linePoints()[1], apart);
        } else if (!path.isEmpty()) {
            appendZero(path, marks.runs(px, py));
        }
        return path.close().build();
    }

    private void appendZero(Path.Builder path, List<double[][]> runs) {
        double[][] first = runs.get(0);
        double[][] last = runs.get(runs.size() - 1);
        int end = last[0].length - 1;
        if (fill().endsWith("x")) {
            double zero = zero(trace.x());
            path.line(zero, last[1][end]).line(zero, first[1][0]);
        } else {
            double zero = zero(trace.y());
            path.line(last[0][end], zero).line(first[0][0], zero);
        }
    }

    private static double zero(Axis axis) {
        boolean log = axis.type() == AxisType.LOG;
        double low = Math.min(axis.low(), axis.high());
        return axis.pixel(log ? low - 1 : 0);
    }
}
