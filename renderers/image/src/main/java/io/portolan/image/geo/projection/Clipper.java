package io.portolan.image.geo.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts lines and polygons at an edge; polygons are closed along it. */
final class Clipper implements Sink {

    private final ClipEdge edge;
    private final Sink out;
    private final LineClipper lines;
    private final PieceSink pieces = new PieceSink();
    private final LineClipper rings;
    private final List<List<double[]>> polygon = new ArrayList<>();
    private final List<List<double[]>> segments = new ArrayList<>();
    private @Nullable List<double[]> ring;
    private boolean inPolygon;
    private boolean started;

    Clipper(ClipEdge edge, Sink out) {
        this.edge = edge;
        this.out = out;
        lines = edge.lines(out);
        rings = edge.lines(pieces);
    }

    /** Collects the pieces of one ring. */
    private static final class PieceSink implements Sink {

        private final List<List<double[]>> pieces = new ArrayList<>();

        @Override
        public void point(double x, double y) {
            pieces.get(pieces.size() - 1).add(new double[] {x, y});
        }

        @Override
        public void lineStart() {
            pieces.add(new ArrayList<>());
        }

        @Override
        public void lineEnd() {}

        @Override
        public void polygonStart() {}

        @Override
        public void polygonEnd() {}

        List<List<double[]>> take() {
            List<List<double[]>> taken = new ArrayList<>(pieces);
            pieces.clear();
            return taken;
        }
    }

    @Override
    public void point(double lambda, double phi) {
        List<double[]> open = ring;
        if (open == null) {
            lines.point(lambda, phi);
        } else {
            open.add(new double[] {lambda, phi});
            rings.point(lambda, phi);
        }
    }

    @Override
    public void lineStart() {
        if (inPolygon) {
            ring = new ArrayList<>();
            rings.lineStart();
        } else {
            lines.lineStart();
        }
    }

    @Override
    public void lineEnd() {
        List<double[]> open = ring;
        if (open == null) {
            lines.lineEnd();
        } else {
            ringEnd(open);
            ring = null;
        }
    }

    private void ringEnd(List<double[]> open) {
        if (!open.isEmpty()) {
            rings.point(open.get(0)[0], open.get(0)[1]);
        }
        rings.lineEnd();
        polygon.add(open);
        List<List<double[]>> cut = pieces.take();
        int state = rings.state();
        if (cut.isEmpty()) {
            return;
        }
        if ((state & LineClipper.WHOLE) != 0) {
            whole(cut.get(0));
            return;
        }
        if (cut.size() > 1 && (state & LineClipper.JOINED) != 0) {
            List<double[]> last = cut.remove(cut.size() - 1);
            last.addAll(cut.remove(0));
            cut.add(last);
        }
        cut.stream().filter(piece -> piece.size() > 1).forEach(segments::add);
    }

    /** A ring that no edge cuts: it goes on as it is, without its repeated point. */
    private void whole(List<double[]> piece) {
        if (piece.size() > 1) {
            start();
            send(piece.subList(0, piece.size() - 1));
        }
    }

    private void start() {
        if (!started) {
            out.polygonStart();
            started = true;
        }
    }

    private void send(List<double[]> points) {
        out.lineStart();
        points.forEach(point -> out.point(point[0], point[1]));
        out.lineEnd();
    }

    @Override
    public void polygonStart() {
        inPolygon = true;
        started = false;
        polygon.clear();
        segments.clear();
    }

    @Override
    public void polygonEnd() {
        inPolygon = false;
        boolean startInside = edge.isInside(polygon, edge.start());
        if (!segments.isEmpty()) {
            start();
            new Rejoin(edge, out).join(segments, startInside);
        } else if (startInside) {
            start();
            out.lineStart();
            edge.follow(null, null, 1, out);
            out.lineEnd();
        }
        if (started) {
            out.polygonEnd();
        }
    }

    @Override
    public void sphere() {
        out.polygonStart();
        out.lineStart();
        edge.follow(null, null, 1, out);
        out.lineEnd();
        out.polygonEnd();
    }
}
