package io.portolan.image.geo;

import io.portolan.image.axis.Room;
import io.portolan.image.geo.projection.GlobeMap;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.ImageElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.trace.ColorMapper;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How close points lie on a map of tiles, as colours that lie over it. */
public final class DensityMapTrace extends GeoTrace {

    private static final double RADIUS = 30;

    private final ColorMapper colors;
    private final Column z;
    private final Column radii;
    private LonLat points = LonLat.NONE;

    private DensityMapTrace(TraceSetup setup, MapKind kind) {
        super(setup, kind);
        colors = setup.colorAxes().mapper(attrs(), "z", true);
        z = attrs().column("z");
        radii = attrs().column("radius");
    }

    /** Densities on a map of tiles. */
    public static DensityMapTrace onTiles(TraceSetup setup) {
        return new DensityMapTrace(setup, MapKind.MAP);
    }

    /** Densities on a map of tiles by its former name. */
    public static DensityMapTrace onMapbox(TraceSetup setup) {
        return new DensityMapTrace(setup, MapKind.MAPBOX);
    }

    @Override
    public void calculate() {
        points = LonLat.of(attrs());
        colors.include(z.isEmpty() ? new double[] {0, 1} : z.numbers());
    }

    @Override
    void locate(Layers layers) {}

    @Override
    void show(Extent extent) {
        extent.points(points.lons(), points.lats(), Room.PADDED);
    }

    @Override
    boolean isArea() {
        return true;
    }

    @Override
    void draw(GlobeMap map, Rect box, List<Element> out) {
        int columns = (int) Math.ceil(box.width());
        int rows = (int) Math.ceil(box.height());
        if (columns < 1 || rows < 1) {
            return;
        }
        DensityField field = new DensityField(columns, rows);
        for (int i = 0; i < points.count(); i++) {
            double[] pixel = map.place(points.lons()[i], points.lats()[i]);
            field.add(pixel[0] - box.x(), pixel[1] - box.y(), weight(i), radius(i));
        }
        int[] palette = palette();
        int[] argb = new int[columns * rows];
        for (int i = 0; i < argb.length; i++) {
            double density = Math.min(1, field.at(i % columns, i / columns));
            argb[i] = palette[(int) Math.rint(density * (palette.length - 1))];
        }
        out.add(new ImageElement(columns, rows, argb, new Rect(box.x(), box.y(), columns, rows), false));
    }

    /** How much a point counts: its share of the colours' range. */
    private double weight(int index) {
        double range = colors.high() - colors.low();
        double share = z.isEmpty() ? 1 / range : ((z.number(index) - colors.low()) / range);
        return z.isEmpty() ? share : Math.max(0, Math.min(1, Double.isNaN(share) ? 0 : share));
    }

    private double radius(int index) {
        return radii.isEmpty() ? attrs().number("radius", RADIUS) : Math.max(0, radii.number(index));
    }

    /** The colours of densities 0 to 1; nothing is to be seen where there are no points. */
    private int[] palette() {
        double opacity = Math.max(0, Math.min(1, attrs().number("opacity", 1)));
        Color[] all = colors.scale().overNothing(256);
        return Arrays.stream(all).mapToInt(color -> color.faded(opacity).argb()).toArray();
    }

    @Override
    public List<LegendEntry> legend() {
        return List.of();
    }

    @Override
    public Optional<ColorBarSpec> colorBar() {
        boolean own = !attrs().has("coloraxis") && attrs().flag("showscale", true);
        return own ? Optional.of(colors.bar()) : Optional.empty();
    }
}
