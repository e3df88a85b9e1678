package io.portolan.image.contour;

import java.util.ArrayList;
import java.util.List;

/**
 * All lines of one value.
 *
 * @param level the value
 * @param open lines from edge to edge of the grid; immutable
 * @param closed lines whose ends meet, the end not repeated; immutable
 * @param touchesEdge whether any line began at the edge, were it of one point only
 */
public record Contour(double level, List<ContourLine> open, List<ContourLine> closed, boolean touchesEdge) {

    public Contour {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
    }

    /** The same lines, with higher values on their left. */
    Contour reversed() {
        return new Contour(
                level,
                open.stream().map(ContourLine::reversed).toList(),
                closed.stream().map(ContourLine::reversed).toList(),
                touchesEdge);
    }

    /** The lines of both. */
    Contour with(Contour other) {
        List<ContourLine> allOpen = new ArrayList<>(open);
        allOpen.addAll(other.open);
        List<ContourLine> allClosed = new ArrayList<>(closed);
        allClosed.addAll(other.closed);
        return new Contour(level, allOpen, allClosed, touchesEdge || other.touchesEdge);
    }
}
