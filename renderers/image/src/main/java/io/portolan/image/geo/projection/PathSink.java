package io.portolan.image.geo.projection;

import io.portolan.image.scene.Path;

/** Makes a path of what it receives. */
final class PathSink implements Sink {

    private final Path.Builder path = Path.builder();
    private boolean inPolygon;
    private boolean fresh;

    @Override
    public void point(double x, double y) {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            return;
        }
        if (fresh) {
            path.move(x, y);
            fresh = false;
        } else {
            path.line(x, y);
        }
    }

    @Override
    public void lineStart() {
        fresh = true;
    }

    @Override
    public void lineEnd() {
        if (inPolygon && !fresh) {
            path.close();
        }
    }

    @Override
    public void polygonStart() {
        inPolygon = true;
    }

    @Override
    public void polygonEnd() {
        inPolygon = false;
    }

    Path path() {
        return path.build();
    }
}
