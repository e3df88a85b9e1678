package io.portolan.image.geo;

import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonNumber;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * Layers of features that share their borders.
 *
 * @see <a href="https://github.com/topojson/topojson-specification">The TopoJSON format</a>
 */
final class Topology {

    private final JsonObject objects;
    private final List<double[]> arcs = new ArrayList<>();

    Topology(JsonObject document) {
        objects = document.object("objects");
        JsonArray scale = document.array("transform.scale");
        JsonArray start = document.array("transform.translate");
        for (Json arc : document.array("arcs")) {
            arcs.add(degrees((JsonArray) arc, scale, start));
        }
    }

    /** Arcs are steps on a grid of whole numbers. */
    private static double[] degrees(JsonArray arc, JsonArray scale, JsonArray start) {
        double[] points = new double[2 * arc.size()];
        double x = 0;
        double y = 0;
        for (int i = 0; i < arc.size(); i++) {
            JsonArray step = (JsonArray) arc.get(i);
            x += number(step, 0);
            y += number(step, 1);
            points[2 * i] = x * number(scale, 0) + number(start, 0);
            points[2 * i + 1] = y * number(scale, 1) + number(start, 1);
        }
        return points;
    }

    private static double number(JsonArray array, int index) {
        return ((JsonNumber) array.get(index)).value();
    }

    /** The features of a layer; none where there is no such layer. */
    List<Feature> layer(String name) {
        List<Feature> features = new ArrayList<>();
        for (JsonObject geometry : objects.array(name + ".geometries").objects()) {
            JsonArray center = geometry.array("properties.ct");
            boolean known = center.size() == 2;
            features.add(new Feature(
                    geometry.string("id").orElse(""),
                    geometry.string("properties.gu").orElse(""),
                    known ? number(center, 0) : Double.NaN,
                    known ? number(center, 1) : Double.NaN,
                    geometry(geometry)));
        }
        return features;
    }

    private Geometry geometry(JsonObject geometry) {
        JsonArray indices = geometry.array("arcs");
        switch (geometry.string("type").orElse("")) {
            case "Polygon":
                return new Geometry(List.of(rings(indices)), List.of());
            case "MultiPolygon":
                return new Geometry(
                        indices.stream()
                                .map(polygon -> rings((JsonArray) polygon))
                                .toList(),
                        List.of());
            case "LineString":
                return Geometry.ofLine(joined(indices));
            case "MultiLineString":
                return new Geometry(
                        List.of(),
                        indices.stream().map(line -> joined((JsonArray) line)).toList());
            default:
                return Geometry.NONE;
        }
    }

    private List<double[]> rings(JsonArray polygon) {
        List<double[]> rings = new ArrayList<>();
        for (Json ring : polygon) {
            double[] closed = joined((JsonArray) ring);
            rings.add(java.util.Arrays.copyOf(closed, Math.max(0, closed.length - 2)));
        }
        return rings;
    }

    /** Arcs one after the other; each starts where the one before ends. Negative numbers stand for arcs turned around. */
    private double[] joined(JsonArray indices) {
        List<Double> points = new ArrayList<>();
        for (int i = 0; i < indices.size(); i++) {
            int index = (int) number(indices, i);
            double[] arc = arcs.get(index < 0 ? ~index : index);
            int count = arc.length / 2;
            for (int k = i == 0 ? 0 : 1; k < count; k++) {
                int at = 2 * (index < 0 ? count - 1 - k : k);
                points.add(arc[at]);
                points.add(arc[at + 1]);
            }
        }
        return points.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
