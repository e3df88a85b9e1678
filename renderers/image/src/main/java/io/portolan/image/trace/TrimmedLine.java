package io.portolan.image.trace;

import io.portolan.image.scene.Path;

/** A line of straight segments that each end before their points, to leave room for arrowheads there. */
final class TrimmedLine {

    private final double[] backoffs;

    /**
     * A line not drawn yet.
     *
     * @param backoffs the pixels by which the segment to each point ends before it; not copied
     */
    TrimmedLine(double[] backoffs) {
        this.backoffs = backoffs;
    }

    /** The segments between points on the page; points that are not finite part the line, or are bridged. */
    Path path(double[] xs, double[] ys, boolean bridged) {
        Path.Builder path = Path.builder();
        int from = -1;
        for (int to = 0; to < xs.length; to++) {
            boolean point = Double.isFinite(xs[to]) && Double.isFinite(ys[to]);
            if (point && from >= 0) {
                segment(path, xs[from], ys[from], xs[to], ys[to], backoffs[to]);
            }
            from = point ? to : bridged ? from : -1;
        }
        return path.build();
    }

    private static void segment(Path.Builder path, double x0, double y0, double x1, double y1, double backoff) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        double share = backoff >= 0 && backoff <= length && length > 0 ? 1 - backoff / length : 1;
        path.move(x0, y0).line(x0 + share * (x1 - x0), y0 + share * (y1 - y0));
    }
}
