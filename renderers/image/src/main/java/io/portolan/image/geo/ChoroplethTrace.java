package io.portolan.image.geo;

import io.portolan.image.geo.projection.GlobeMap;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.trace.ColorMapper;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.Selection;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Areas coloured by numbers. */
public final class ChoroplethTrace extends GeoTrace {

    private static final Color DARK = Color.rgb(0x44, 0x44, 0x44);

    private final ColorMapper colors;
    private final Selection selection;
    private double[] values = {};
    private List<@Nullable Feature> features = List.of();

    private ChoroplethTrace(TraceSetup setup, MapKind kind) {
        super(setup, kind);
        colors = setup.colorAxes().mapper(attrs(), "z", true);
        selection = new Selection(attrs());
    }

    /** Areas on a projection of the globe. */
    public static ChoroplethTrace onGlobe(TraceSetup setup) {
        return new ChoroplethTrace(setup, MapKind.GEO);
    }

    /** Areas on a map of tiles. */
    public static ChoroplethTrace onTiles(TraceSetup setup) {
        return new ChoroplethTrace(setup, MapKind.MAP);
    }

    /** Areas on a map of tiles by its former name. */
    public static ChoroplethTrace onMapbox(TraceSetup setup) {
        return new ChoroplethTrace(setup, MapKind.MAPBOX);
    }

    @Override
    public void calculate() {
        values = attrs().column("z").numbers();
        colors.include(values);
    }

    @Override
    void locate(Layers layers) {
        features = Places.of(attrs(), layers);
    }

    @Override
    void show(Extent extent) {
        for (Feature feature : features) {
            if (feature != null) {
                extent.area(feature.geometry());
            }
        }
    }

    @Override
    boolean isArea() {
        return true;
    }

    @Override
    void draw(GlobeMap map, Rect box, List<Element> out) {
        List<Element> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(features.size(), values.length); i++) {
            Feature feature = features.get(i);
            if (feature != null && !Double.isNaN(values[i])) {
                Color fill = colors.color(values[i]).faded(opacity(i));
                parts.add(new PathElement(map.path(feature.geometry()), fill, stroke(i)));
            }
        }
        out.add(new Group(parts, null, 1));
    }

    private double opacity(int index) {
        Column listed = attrs().column("marker.opacity");
        double opacity = listed.isEmpty() ? attrs().number("marker.opacity", 1) : listed.number(index);
        double own = Math.max(0, Math.min(1, Double.isNaN(opacity) ? 1 : opacity));
        return selection.opacity(index, own);
    }

    private @Nullable Stroke stroke(int index) {
        Attrs line = attrs().part("marker.line");
        Column widths = line.column("width");
        double width = widths.isEmpty() ? line.number("width", 1) : widths.number(index);
        Color ink = line.column("color").color(index).orElse(line.color("color", DARK));
        return width > 0 ? Stroke.of(ink.faded(opacity(index)), width) : null;
    }

    @Override
    public List<LegendEntry> legend() {
        return attrs().flag("showlegend", false)
                ? List.of(new LegendEntry(setup().name(), attrs(), (cx, cy, out) -> {}))
                : List.of();
    }

    @Override
    public Optional<ColorBarSpec> colorBar() {
        boolean own = !attrs().has("coloraxis") && attrs().flag("showscale", true);
        return own ? Optional.of(colors.bar()) : Optional.empty();
    }
}
