package io.portolan.image.geo;

import io.portolan.image.geo.projection.Shape;
import io.portolan.image.geo.projection.Sink;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines and polygons on the globe. A line or a ring is longitudes and latitudes by turns, in degrees; rings go clockwise
 * around what is inside and do not repeat their first point.
 *
 * @param polygons each a list of rings; immutable
 * @param lines each a line; immutable
 */
record Geometry(List<List<double[]>> polygons, List<double[]> lines) implements Shape {

    static final Geometry NONE = new Geometry(List.of(), List.of());

    Geometry {
        polygons = List.copyOf(polygons);
        lines = List.copyOf(lines);
    }

    static Geometry ofLine(double... points) {
        return new Geometry(List.of(), List.of(points));
    }

    static Geometry ofRing(double... points) {
        return new Geometry(List.of(List.of(points)), List.of());
    }

    /** All of several geometries together. */
    static Geometry all(List<Geometry> parts) {
        List<List<double[]>> polygons = new ArrayList<>();
        List<double[]> lines = new ArrayList<>();
        for (Geometry part : parts) {
            polygons.addAll(part.polygons);
            lines.addAll(part.lines);
        }
        return new Geometry(polygons, lines);
    }

    @Override
    public void send(Sink sink) {
        for (List<double[]> polygon : polygons) {
            sink.polygonStart();
            polygon.forEach(ring -> line(ring, sink));
            sink.polygonEnd();
        }
        lines.forEach(line -> line(line, sink));
    }

    private static void line(double[] points, Sink sink) {
        sink.lineStart();
        for (int i = 0; i + 1 < points.length; i += 2) {
            sink.point(points[i], points[i + 1]);
        }
        sink.lineEnd();
    }

    /** All its points: longitudes and latitudes by turns. */
    List<double[]> rings() {
        List<double[]> rings = new ArrayList<>(lines);
        polygons.forEach(rings::addAll);
        return rings;
    }
}
