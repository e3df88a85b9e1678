package io.portolan.image.geo;

import io.portolan.image.geo.projection.GlobeMap;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Spots;
import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.Runs;
import io.portolan.image.trace.ScatterMarks;
import io.portolan.image.trace.TraceSetup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Points on a map, great circles through them, areas inside of those. */
public final class ScatterGeoTrace extends GeoTrace {

    private final ScatterMarks marks;
    private double[] lons = {};
    private double[] lats = {};

    private ScatterGeoTrace(TraceSetup setup, MapKind kind) {
        super(setup, kind);
        marks = new ScatterMarks(setup, "markers", "none");
    }

    /** Points on a projection of the globe. */
    public static ScatterGeoTrace onGlobe(TraceSetup setup) {
        return new ScatterGeoTrace(setup, MapKind.GEO);
    }

    /** Points on a map of tiles. */
    public static ScatterGeoTrace onTiles(TraceSetup setup) {
        return new ScatterGeoTrace(setup, MapKind.MAP);
    }

    /** Points on a map of tiles by its former name. */
    public static ScatterGeoTrace onMapbox(TraceSetup setup) {
        return new ScatterGeoTrace(setup, MapKind.MAPBOX);
    }

    @Override
    public void calculate() {
        double[] lon = attrs().column("lon").numbers();
        double[] lat = attrs().column("lat").numbers();
        int count = Math.min(lon.length, lat.length);
        lons = Arrays.copyOf(lon, count);
        lats = Arrays.copyOf(lat, count);
    }

    @Override
    void locate(Layers layers) {
        if (attrs().column("locations").isEmpty()) {
            return;
        }
        List<@Nullable Feature> features = Places.of(attrs(), layers);
        lons = features.stream()
                .mapToDouble(feature -> feature == null ? Double.NaN : feature.lon())
                .toArray();
        lats = features.stream()
                .mapToDouble(feature -> feature == null ? Double.NaN : feature.lat())
                .toArray();
    }

    @Override
    void show(Extent extent) {
        extent.points(lons, lats, marks.room(true, lons.length));
    }

    @Override
    boolean isArea() {
        return false;
    }

    @Override
    void draw(GlobeMap map, Rect box, List<Element> out) {
        List<Element> parts = new ArrayList<>();
        if (marks.draws("lines") || marks.isFilled()) {
            drawLine(map, parts);
        }
        double[] xs = new double[lons.length];
        double[] ys = new double[lons.length];
        for (int i = 0; i < xs.length; i++) {
            double[] pixel = map.place(lons[i], lats[i]);
            xs[i] = pixel[0];
            ys[i] = pixel[1];
        }
        marks.drawPoints(Spots.of(xs, ys), parts);
        double opacity = Math.max(0, attrs().number("opacity", 1));
        out.add(opacity < 1 ? Group.translucent(opacity, parts) : new Group(parts, null, 1));
    }

    private void drawLine(GlobeMap map, List<Element> out) {
        List<Geometry> runs = new ArrayList<>();
        for (double[][] run : Runs.of(lons, lats, attrs().flag("connectgaps", false))) {
            double[] line = new double[2 * run[0].length];
            for (int i = 0; i < run[0].length; i++) {
                line[2 * i] = run[0][i];
                line[2 * i + 1] = run[1][i];
            }
            runs.add(marks.isFilled() ? Geometry.ofRing(line) : Geometry.ofLine(line));
        }
        var stroke = marks.draws("lines") && marks.stroke().visible() ? marks.stroke() : null;
        out.add(new PathElement(map.path(Geometry.all(runs)), marks.isFilled() ? marks.fillColor() : null, stroke));
    }

    @Override
    public List<LegendEntry> legend() {
        return marks.legend();
    }

    @Override
    public Optional<ColorBarSpec> colorBar() {
        return marks.colorBar();
    }
}
