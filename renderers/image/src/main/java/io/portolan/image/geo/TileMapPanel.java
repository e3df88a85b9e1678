package io.portolan.image.geo;

import io.portolan.image.geo.projection.GlobeMap;
import io.portolan.image.geo.projection.WebMercator;
import io.portolan.image.plot.Page;
import io.portolan.image.plot.SubplotPanel;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.List;

/**
 * A map of the kind that browsers put together from tiles. Tiles come from servers, which drawings do without: land and
 * borders of the bundled data stand below the traces, in the tones of the style that the figure asks for. Maps are seen
 * from above and have north up.
 */
final class TileMapPanel extends SubplotPanel {

    /** Pixels that the whole world is wide at zoom 0. */
    private static final double WORLD = 512;

    private static final double MOST_ZOOM = 22;
    private static final double BORDER = 0.7;

    /** The latitude at which the world is as high as wide, and ends. */
    private static final double END = 85.0511287798066;

    private final List<GeoTrace> traces;

    /**
     * A map.
     *
     * @param name such as {@code map2}
     * @param setup of any of the traces, for what all share
     */
    TileMapPanel(String name, TraceSetup setup, List<GeoTrace> traces) {
        super(name, setup);
        this.traces = traces;
        // Areas on tiles bring their outlines along.
        traces.forEach(trace -> trace.locate(Layers.NONE));
    }

    @Override
    public void draw(Page page, List<Element> out) {
        Rect box = box(page);
        GlobeMap map = map(box);
        List<Element> parts = new ArrayList<>();
        ground(map, box, parts);
        traces.stream().filter(GeoTrace::isArea).forEach(trace -> trace.draw(map, box, parts));
        traces.stream().filter(trace -> !trace.isArea()).forEach(trace -> trace.draw(map, box, parts));
        out.add(Group.clipped(box, parts));
    }

    private GlobeMap map(Rect box) {
        Extent extent = new Extent(box.width(), box.height());
        traces.forEach(trace -> trace.show(extent));
        boolean stated = attrs().has("center") || attrs().has("zoom");
        boolean fits =
                !stated && !extent.isEmpty() && !attrs().text("fitbounds", "").equals("false");
        double[] lon = fits ? extent.lon() : new double[] {-180, 180};
        double[] lat = fits ? extent.lat() : new double[] {-END, END};
        double middleLon = fits ? (lon[0] + lon[1]) / 2 : attrs().number("center.lon", 0);
        GlobeMap world = WebMercator.around(middleLon);
        Rect unit = world.bounds(corners(lon, lat));
        double zoom = StrictMath.pow(2, Math.max(0, Math.min(MOST_ZOOM, attrs().number("zoom", 1))));
        double fitting = Math.min(box.width() / unit.width(), box.height() / unit.height());
        double most = WORLD * StrictMath.pow(2, MOST_ZOOM) / (2 * Math.PI);
        double scale = fits && Double.isFinite(fitting) ? Math.min(most, fitting) : WORLD * zoom / (2 * Math.PI);
        double middleLat = Math.max(-END, Math.min(END, attrs().number("center.lat", 0)));
        double down = fits ? unit.centerY() : world.place(middleLon, middleLat)[1];
        return world.scaled(scale)
                .translated(box.centerX(), box.centerY() - scale * down)
                .within(box);
    }

    private static Geometry corners(double[] lon, double[] lat) {
        double south = Math.max(-END, lat[0]);
        double north = Math.min(END, lat[1]);
        return new Geometry(
                List.of(),
                List.of(new double[] {lon[0], south, lon[0], north}, new double[] {lon[1], south, lon[1], north}));
    }

    private void ground(GlobeMap map, Rect box, List<Element> out) {
        TileStyle style = TileStyle.named(attrs().text("style", "basic"));
        out.add(PathElement.filled(box.path(), style.water()));
        if (style.isBlank()) {
            return;
        }
        Layers layers = Scope.of(Attrs.empty()).layers(true);
        out.add(PathElement.filled(map.path(layers.shape("land")), style.land()));
        out.add(PathElement.filled(map.path(layers.shape("lakes")), style.water()));
        out.add(PathElement.stroked(map.path(layers.shape("countries")), Stroke.of(style.border(), BORDER)));
    }

    /**
     * The tones of a ground.
     *
     * @param water colour of the sea and of lakes
     * @param land colour of the land
     * @param border colour of borders and coasts
     */
    private record TileStyle(Color water, Color land, Color border) {

        static TileStyle named(String name) {
            if (name.equals("white-bg")) {
                return new TileStyle(Color.WHITE, Color.WHITE, Color.WHITE);
            }
            if (name.contains("dark")) {
                return new TileStyle(
                        Color.rgb(0x1b, 0x1d, 0x20), Color.rgb(0x2b, 0x2e, 0x33), Color.rgb(0x55, 0x5a, 0x62));
            }
            if (name.equals("open-street-map")) {
                return new TileStyle(
                        Color.rgb(0xaa, 0xd3, 0xdf), Color.rgb(0xf2, 0xef, 0xe9), Color.rgb(0xb4, 0x9f, 0xb8));
            }
            return new TileStyle(Color.rgb(0xd4, 0xda, 0xdc), Color.rgb(0xfa, 0xfa, 0xf8), Color.rgb(0xbd, 0xc3, 0xc6));
        }

        boolean isBlank() {
            return water.equals(land);
        }
    }
}
