package io.portolan.image.geo;

import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonNumber;
import io.portolan.json.JsonObject;
import io.portolan.json.JsonString;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads areas that a figure brings along.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7946">RFC 7946, The GeoJSON Format</a>
 */
final class GeoJson {

    private GeoJson() {}

    /**
     * The areas of a feature or of a collection of features; anything else that it holds is left out.
     *
     * @param key the path of what names each feature
     */
    static List<Feature> features(JsonObject document, String key) {
        List<JsonObject> found = document.string("type").orElse("").equals("FeatureCollection")
                ? document.array("features").objects()
                : List.of(document);
        List<Feature> features = new ArrayList<>();
        for (JsonObject feature : found) {
            Geometry geometry = geometry(feature.object("geometry"));
            String id = feature.at(key).map(GeoJson::text).orElse("");
            if (!id.isEmpty() && !geometry.polygons().isEmpty()) {
                double[] middle = middle(geometry);
                features.add(new Feature(id, "", middle[0], middle[1], geometry));
            }
        }
        return features;
    }

    private static String text(Json value) {
        return value instanceof JsonString string ? string.value() : value.toJson();
    }

    private static Geometry geometry(JsonObject geometry) {
        JsonArray coordinates = geometry.array("coordinates");
        List<List<double[]>> polygons = new ArrayList<>();
        switch (geometry.string("type").orElse("")) {
            case "Polygon":
                polygons.add(rings(coordinates));
                break;
            case "MultiPolygon":
                coordinates.stream()
                        .filter(JsonArray.class::isInstance)
                        .forEach(polygon -> polygons.add(rings((JsonArray) polygon)));
                break;
            default:
        }
        return new Geometry(polygons, List.of());
    }

    /** The standard has outer rings go counterclockwise; many files do not keep to it, so the larger side is outside. */
    private static List<double[]> rings(JsonArray polygon) {
        List<double[]> rings = new ArrayList<>();
        for (Json ring : polygon) {
            if (ring instanceof JsonArray points) {
                double[] open = points(points);
                boolean clockwise = area(open) < 0;
                rings.add(clockwise == rings.isEmpty() ? open : reversed(open));
            }
        }
        return rings;
    }

    private static double[] points(JsonArray ring) {
        List<Double> points = new ArrayList<>();
        for (int i = 0; i < ring.size() - 1; i++) {
            if (ring.get(i) instanceof JsonArray pair
                    && pair.size() > 1
                    && pair.get(0) instanceof JsonNumber lon
                    && pair.get(1) instanceof JsonNumber lat) {
                points.add(lon.value());
                points.add(lat.value());
            }
        }
        return points.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Twice the area on an equirectangular map, positive for a counterclockwise ring. */
    private static double area(double[] ring) {
        double area = 0;
        for (int i = 0; i + 1 < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            double step = ring[next] - ring[i];
            step -= 360 * Math.rint(step / 360);
            area -= step * (ring[i + 1] + ring[next + 1]);
        }
        return area;
    }

    private static double[] reversed(double[] ring) {
        double[] turned = new double[ring.length];
        for (int i = 0; i + 1 < ring.length; i += 2) {
            turned[i] = ring[ring.length - 2 - i];
            turned[i + 1] = ring[ring.length - 1 - i];
        }
        return turned;
    }

    /** The mean of the corners of the largest polygon. */
    private static double[] middle(Geometry geometry) {
        double[] largest = {};
        for (List<double[]> polygon : geometry.polygons()) {
            double[] outer = polygon.isEmpty() ? largest : polygon.get(0);
            largest = Math.abs(area(outer)) > Math.abs(area(largest)) || largest.length == 0 ? outer : largest;
        }
        double lon = 0;
        double lat = 0;
        for (int i = 0; i + 1 < largest.length; i += 2) {
            lon += largest[i];
            lat += largest[i + 1];
        }
        return new double[] {2 * lon / largest.length, 2 * lat / largest.length};
    }
}
