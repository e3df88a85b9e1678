package io.portolan.image.contour;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects lines, and joins those from edge to edge that meet: at a node on the edge that has the very level. */
final class LineJoiner {

    private final ContourGrid grid;
    private final List<ContourLine> open = new ArrayList<>();
    private final List<ContourLine> closed = new ArrayList<>();

    LineJoiner(ContourGrid grid) {
        this.grid = grid;
    }

    void add(@Nullable ContourLine line, boolean isClosed, boolean fromEdge) {
        if (line != null) {
            if (isClosed) {
                closed.add(line);
            } else if (fromEdge) {
                join(line);
            } else {
                open.add(line);
            }
        }
    }

    private void join(ContourLine line) {
        ContourLine joined = line;
        ContourLine next = find(joined, false);
        if (next != null) {
            open.remove(next);
            joined = joined.withoutLast().then(next);
        }
        ContourLine before = find(joined, true);
        if (before != null) {
            open.remove(before);
            joined = before.withoutLast().then(joined);
        }
        boolean isRing = next != null && meets(joined, joined);
        if (isRing) {
            closed.add(joined.withoutLast());
        } else {
            open.add(joined);
        }
    }

    /** The line that ends where another begins, or that begins where it ends. */
    private @Nullable ContourLine find(ContourLine line, boolean before) {
        for (ContourLine other : open) {
            if (before ? meets(other, line) : meets(line, other)) {
                return other;
            }
        }
        return null;
    }

    private boolean meets(ContourLine first, ContourLine second) {
        return grid.isOnePoint(first.lastX(), first.lastY(), second.firstX(), second.firstY());
    }

    Contour contour(double level, boolean touchesEdge) {
        return new Contour(level, open, closed, touchesEdge);
    }
}
