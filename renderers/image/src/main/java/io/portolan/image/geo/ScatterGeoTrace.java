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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Points on a map, great circles through them, areas inside of those. */
public final class ScatterGeoTrace extends GeoTrace {

    private final ScatterMarks marks;
    private LonLat points = LonLat.NONE;

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
        points = LonLat.of(attrs());
    }

    @Override
    void locate(Layers layers) {
        if (attrs().column("locations").isEmpty()) {
            return;
        }
        List<@Nullable Feature> features = Places.of(attrs(), layers);
        double[] lons = new double[features.size()];
        double[] lats = new double[features.size()];
        for (int i = 0; i < lons.length; i++) {
            Feature feature = features.get(i);
            lons[i] = feature == null ? Double.NaN : feature.lon();
            lats[i] = feature == null ? Double.NaN : feature.lat();
        }
        points = new LonLat(lons, lats);
    }

    @Override
    void show(Extent extent) {
        extent.points(points.lons(), points.lats(), marks.room(true, points.count()));
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
        double[] xs = new double[points.count()];
        double[] ys = new double[points.count()];
        for (int i = 0; i < xs.length; i++) {
            double[] pixel = map.place(points.lons()[i], points.lats()[i]);
            xs[i] = pixel[0];
            ys[i] = pixel[1];
        }
        marks.drawPoints(Spots.of(xs, ys), parts);
        double opacity = Math.max(0, attrs().number("opacity", 1));
        out.add(opacity < 1 ? Group.translucent(opacity, parts) : new Group(parts, null, 1));
    }

    private void drawLine(GlobeMap map, List<Element> out) {
        List<Geometry> runs = new ArrayList<>();
        for (double[][] run : Runs.of(points.lons(), points.lats(), attrs().flag("connectgaps", false))) {
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
