package io.portolan.image.geo.projection;

import static io.portolan.image.geo.projection.Sphere.EPSILON;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes rings of the pieces into which an edge has cut a polygon's rings, joined along the edge: the algorithm of Greiner
 * and Hormann, where one of the two polygons is the edge itself.
 */
final class Rejoin {

    /** Where a piece starts or ends, once on the polygon and once on the edge. */
    private static final class Crossing {

        private final double[] point;
        private final @Nullable List<double[]> piece;
        private final Crossing other;
        private boolean entry;
        private boolean visited;
        private Crossing next = this;
        private Crossing previous = this;

        /** A crossing of the polygon, with its twin on the edge. */
        Crossing(double[] point, @Nullable List<double[]> piece, boolean entry) {
            this.point = point;
            this.piece = piece;
            this.entry = entry;
            this.other = new Crossing(point, this);
        }

        private Crossing(double[] point, Crossing twin) {
            this.point = point;
            this.piece = null;
            this.entry = !twin.entry;
            this.other = twin;
        }
    }

    private final ClipEdge edge;
    private final Sink out;

    Rejoin(ClipEdge edge, Sink out) {
        this.edge = edge;
        this.out = out;
    }

    /**
     * Sends the rings on.
     *
     * @param startInside whether the edge's start is inside of the polygon
     */
    void join(List<List<double[]>> pieces, boolean startInside) {
        List<Crossing> subject = new ArrayList<>();
        for (List<double[]> piece : pieces) {
            double[] first = piece.get(0);
            double[] last = piece.get(piece.size() - 1);
            if (Sphere.same(first, last) && edge.isSlit()) {
                send(piece);
                continue;
            }
            if (Sphere.same(first, last)) {
                // A piece that ends where it starts: its ends are moved apart, so that they have an order.
                last = new double[] {last[0] + 2 * EPSILON, last[1]};
            }
            subject.add(new Crossing(first, piece, true));
            subject.add(new Crossing(last, null, false));
        }
        List<Crossing> along =
                new ArrayList<>(subject.stream().map(crossing -> crossing.other).toList());
        along.sort(Comparator.comparingDouble(crossing -> edge.position(crossing.point)));
        link(subject);
        link(along);
        boolean inside = startInside;
        for (Crossing crossing : along) {
            inside = !inside;
            crossing.entry = inside;
        }
        for (Crossing start : subject) {
            if (!start.visited) {
                ring(start);
            }
        }
    }

    /** A ring that only touches the edge. */
    private void send(List<double[]> ring) {
        out.lineStart();
        ring.subList(0, ring.size() - 1).forEach(point -> out.point(point[0], point[1]));
        out.lineEnd();
    }

    private static void link(List<Crossing> crossings) {
        for (int i = 0; i < crossings.size(); i++) {
            Crossing one = crossings.get(i);
            Crossing following = crossings.get((i + 1) % crossings.size());
            one.next = following;
            following.previous = one;
        }
    }

    private void ring(Crossing start) {
        out.lineStart();
        Crossing current = start;
        boolean onSubject = true;
        do {
            current.visited = true;
            current.other.visited = true;
            Crossing following = current.entry ? current.next : current.previous;
            if (onSubject) {
                send(current.entry ? current.piece : current.previous.piece, current.entry);
            } else {
                edge.follow(current.point, following.point, current.entry ? 1 : -1, out);
            }
            current = following.other;
            onSubject = !onSubject;
        } while (!current.visited);
        out.lineEnd();
    }

    private void send(@Nullable List<double[]> piece, boolean forwards) {
        int count = piece == null ? 0 : piece.size();
        for (int i = 0; i < count; i++) {
            double[] point = piece.get(forwards ? i : count - 1 - i);
            out.point(point[0], point[1]);
        }
    }
}
