package io.portolan.image.geo;

import io.portolan.image.geo.projection.GlobeMap;
import io.portolan.image.plot.Domain;
import io.portolan.image.plot.Page;
import io.portolan.image.plot.Panel;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.List;

/** A map with its traces. */
final class GeoPanel implements Panel {

    private final String name;
    private final Attrs attrs;
    private final Attrs layout;
    private final List<GeoTrace> traces;
    private final MapView view;
    private final Layers layers;

    /**
     * A map.
     *
     * @param name such as {@code geo2}
     * @param setup of any of the traces, for what all share
     */
    GeoPanel(String name, TraceSetup setup, List<GeoTrace> traces) {
        this.name = name;
        this.traces = traces;
        layout = setup.layout();
        attrs = layout.part(name).over(layout.part("template.layout.geo"));
        view = new MapView(attrs);
        layers = view.scope().layers(attrs.number("resolution", 110) == 50);
        traces.forEach(trace -> trace.locate(layers));
    }

    @Override
    public int layer() {
        return 0;
    }

    @Override
    public void draw(Page page, List<Element> out) {
        Rect box = Domain.ofSubplot(name, true, attrs, layout).on(page);
        Extent extent = new Extent(box.width(), box.height());
        traces.forEach(trace -> trace.show(extent));
        MapView.Placed placed = view.place(box, extent);
        BaseMap base = new BaseMap(attrs, view.scope(), layers, placed.map());
        Rect seen = placed.bounds().grown(base.frameReach());
        List<Element> parts = new ArrayList<>();
        parts.add(PathElement.filled(seen.path(), attrs.color("bgcolor", Color.WHITE)));
        boolean areas = traces.stream().anyMatch(GeoTrace::isArea);
        below(base, placed.map(), areas, parts);
        draw(true, placed.map(), seen, parts);
        if (areas) {
            base.line("rivers", "river", parts);
            base.fill("lakes", "lake", parts);
        }
        draw(false, placed.map(), seen, parts);
        out.add(Group.clipped(seen, parts));
    }

    /** Areas would hide rivers and lakes, which are then drawn above them. */
    private void below(BaseMap base, GlobeMap map, boolean areas, List<Element> out) {
        base.fill("ocean", "ocean", out);
        base.fill("land", "land", out);
        if (!areas) {
            base.fill("lakes", "lake", out);
        }
        base.line("subunits", "subunit", out);
        base.line("countries", "country", out);
        base.line("coastlines", "coastline", out);
        if (!areas) {
            base.line("rivers", "river", out);
        }
        Graticule graticule = new Graticule(view.scope(), map);
        graticule.parallels(attrs.part("lataxis"), out);
        graticule.meridians(attrs.part("lonaxis"), out);
        base.line("frame", "frame", out);
    }

    private void draw(boolean areas, GlobeMap map, Rect box, List<Element> out) {
        traces.stream().filter(trace -> trace.isArea() == areas).forEach(trace -> trace.draw(map, box, out));
    }
}
