package io.portolan.image.geo;

import io.portolan.image.geo.projection.AlbersUsa;
import io.portolan.image.geo.projection.GlobeMap;
import io.portolan.image.geo.projection.Projection;
import io.portolan.image.geo.projection.Projections;
import io.portolan.image.geo.projection.RawProjection;
import io.portolan.image.scene.Rect;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.Map;
import java.util.Set;

/**
 * Which part of the globe a map shows, and how. What the figure does not state is the scope's, or is chosen such that all
 * data are seen.
 */
final class MapView {

    /** Keeps what is cut at an angle away from the angle itself, where rounding would decide. */
    private static final double CLIP_PAD = 1e-3;

    /** What is in the middle of the composite map of the United States. */
    private static final double[] USA_CENTER = {-96.6, 38.7};

    /** The latitude at which a map of the world is as high as wide, and ends. */
    private static final double MERCATOR_END = 85.0511287798066;

    /** Projections that show less than all longitudes, by how many degrees they show. */
    private static final Map<String, Double> LON_SPANS = Map.of(
            "orthographic", 180.0,
            "azimuthal equal area", 360.0,
            "azimuthal equidistant", 360.0,
            "conic conformal", 180.0,
            "gnomonic", 160.0,
            "stereographic", 180.0,
            "transverse mercator", 180.0);

    private static final Map<String, Double> LAT_SPANS = Map.of("conic conformal", 150.0, "stereographic", 179.5);

    private static final Set<String> NEVER_FITTED = Set.of("albers usa", "craig", "peirce quincuncial", "satellite");

    private final Attrs attrs;
    private final Scope scope;
    private final String type;

    /**
     * What of the globe is shown, in degrees.
     *
     * @param lon from west to east
     * @param lat from south to north
     * @param center what is in the middle
     * @param turn the longitude and the latitude that face us, and by how much the globe rolls
     */
    private record Sight(double[] lon, double[] lat, double[] center, double[] turn) {}

    MapView(Attrs attrs) {
        this.attrs = attrs;
        scope = Scope.of(attrs);
        type = attrs.text("projection.type", scope.projection());
    }

    private Sight stated() {
        double statedTurn = attrs.number("projection.rotation.lon", scope.turn());
        double turnLat = attrs.number("projection.rotation.lat", 0);
        double[] lon = span("lonaxis.range", scope.isWorld() ? around(statedTurn, lonSpan() / 2) : scope.lon());
        double[] lat = span("lataxis.range", scope.isWorld() ? around(turnLat, latSpan() / 2) : scope.lat());
        double east = lon[0] > lon[1] ? lon[1] + 360 : lon[1];
        double middle = (lon[0] + east) / 2;
        double turnLon = attrs.number("projection.rotation.lon", scope.isWorld() ? middle : scope.turn());
        double centerLon = isAlbersUsa() ? USA_CENTER[0] : scope.isWorld() ? turnLon : middle;
        double centerLat = isAlbersUsa() ? USA_CENTER[1] : (lat[0] + lat[1]) / 2;
        return new Sight(
                lon,
                lat,
                new double[] {attrs.number("center.lon", centerLon), attrs.number("center.lat", centerLat)},
                new double[] {turnLon, turnLat, attrs.number("projection.rotation.roll", 0)});
    }

    /** The sight that shows all data. */
    private Sight fitted(double[] fitLon, double[] fitLat) {
        Sight sight = stated();
        double[] center = {(fitLon[0] + fitLon[1]) / 2, (fitLat[0] + fitLat[1]) / 2};
        if (!scope.isWorld()) {
            return new Sight(sight.lon, sight.lat, center, sight.turn);
        }
        double roll = sight.turn[2];
        return isClipped()
                ? new Sight(around(center[0], lonSpan() / 2), around(center[1], latSpan() / 2), center, new double[] {
                    center[0], center[1], roll
                })
                : new Sight(sight.lon, sight.lat, center, new double[] {center[0], sight.turn[1], roll});
    }

    private double lonSpan() {
        return LON_SPANS.getOrDefault(type, 360.0);
    }

    private double latSpan() {
        return LAT_SPANS.getOrDefault(type, 180.0);
    }

    private static double[] around(double middle, double reach) {
        return new double[] {middle - reach, middle + reach};
    }

    private double[] span(String path, double[] otherwise) {
        Column stated = attrs.column(path);
        boolean valid = stated.size() == 2 && Double.isFinite(stated.number(0)) && Double.isFinite(stated.number(1));
        return valid ? new double[] {stated.number(0), stated.number(1)} : otherwise;
    }

    Scope scope() {
        return scope;
    }

    private boolean isAlbersUsa() {
        return type.equals("albers usa");
    }

    private boolean isClipped() {
        return LON_SPANS.containsKey(type);
    }

    /** Whether the view is chosen by the data: nothing about it is stated. */
    private boolean isFitted() {
        boolean stated = attrs.has("center.lon") || attrs.has("center.lat") || attrs.has("projection.scale");
        boolean turned = scope.isWorld()
                && (attrs.has("projection.rotation.lon") || isClipped() && attrs.has("projection.rotation.lat"));
        boolean ranged =
                (scope.isWorld() || !isClipped()) && (attrs.has("lonaxis.range") || attrs.has("lataxis.range"));
        boolean asked = !attrs.text("fitbounds", "locations").equals("false");
        return asked && !stated && !turned && !ranged && !NEVER_FITTED.contains(type);
    }

    /**
     * A map in a rectangle of the page.
     *
     * @param map the map
     * @param bounds what it takes of the rectangle
     */
    record Placed(GlobeMap map, Rect bounds) {}

    /** Puts the map on the page. */
    Placed place(Rect box, Extent extent) {
        boolean fits = isFitted() && !extent.isEmpty();
        Sight sight = fits ? fitted(extent.lon(), extent.lat()) : stated();
        Geometry whole = rangeBox(sight.lon, sight.lat);
        GlobeMap map = unplaced(sight).fitted(whole, box);
        Rect bounds = map.bounds(whole);
        double zoom = fits
                ? zoom(bounds, map.bounds(rangeBox(extent.lon(), extent.lat())))
                : Math.max(0, attrs.number("projection.scale", 1));
        GlobeMap zoomed = map.scaled(map.scale() * zoom).translated(bounds.centerX(), bounds.centerY());
        return new Placed((isAlbersUsa() ? recentered(zoomed, sight) : zoomed).within(bounds), bounds);
    }

    private static double zoom(Rect bounds, Rect wanted) {
        double factor = Math.min(bounds.width() / wanted.width(), bounds.height() / wanted.height());
        return Double.isFinite(factor) ? factor : 1;
    }

    /** The composite map has no centre of its own: the one that is stated is moved to the middle. */
    private static GlobeMap recentered(GlobeMap map, Sight sight) {
        double[] pixel = map.place(sight.center[0], sight.center[1]);
        double[] at = map.translation();
        return Double.isNaN(pixel[0]) ? map : map.translated(2 * at[0] - pixel[0], 2 * at[1] - pixel[1]);
    }

    private GlobeMap unplaced(Sight sight) {
        if (isAlbersUsa()) {
            return AlbersUsa.map();
        }
        Projection map = Projection.of(raw())
                .rotated(-sight.turn[0], -sight.turn[1], sight.turn[2])
                .centered(sight.center[0] - sight.turn[0], sight.center[1] - sight.turn[1]);
        return horizon() < 180 ? map.clipped(horizon() - CLIP_PAD) : map;
    }

    private double horizon() {
        switch (type) {
            case "satellite":
                return StrictMath.toDegrees(StrictMath.acos(1 / distance()));
            case "craig":
                return 90;
            case "airy":
                return 147;
            case "wiechel":
                return 180 - CLIP_PAD;
            default:
        }
        // A hair below half a turn keeps azimuthal maps of all the globe from tearing at its back.
        return isClipped() ? Math.min(lonSpan() / 2, 180 - CLIP_PAD) : 180;
    }

    private double distance() {
        double stated = attrs.number("projection.distance", 2);
        return stated > 1.001 ? stated : 2;
    }

    private RawProjection raw() {
        double[] parallels = span("projection.parallels", scope.parallels());
        if (type.equals("satellite")) {
            return Projections.satellite(distance(), attrs.number("projection.tilt", 0));
        }
        return Projections.conic(type, parallels[0], parallels[1])
                .or(() -> Projections.named(type))
                .or(() -> Projections.conic(scope.projection(), parallels[0], parallels[1]))
                .or(() -> Projections.named(scope.projection()))
                .orElseThrow();
    }

    /** The outline of ranges of longitudes and latitudes, a hair inside of them. */
    private Geometry rangeBox(double[] lon, double[] lat) {
        double west = lon[0] + CLIP_PAD;
        double east = lon[1] - CLIP_PAD;
        east = west > east ? east + 360 : east;
        double end = type.equals("mercator") ? MERCATOR_END : 180;
        double south = Math.max(-end, lat[0] + CLIP_PAD);
        double north = Math.min(end, lat[1] - CLIP_PAD);
        double step = (east - west) / 4;
        return Geometry.ofRing(
                west,
                south,
                west,
                north,
                west + step,
                north,
                west + 2 * step,
                north,
                west + 3 * step,
                north,
                east,
                north,
                east,
                south,
                east - step,
                south,
                east - 2 * step,
                south,
                east - 3 * step,
                south);
    }
}
