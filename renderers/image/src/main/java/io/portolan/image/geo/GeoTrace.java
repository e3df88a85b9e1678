package io.portolan.image.geo;

import io.portolan.image.geo.projection.GlobeMap;
import io.portolan.image.plot.Panel;
import io.portolan.image.plot.PanelTrace;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.trace.TraceSetup;
import java.util.List;

/** A trace on a map. */
public abstract class GeoTrace extends PanelTrace {

    private final MapKind kind;

    GeoTrace(TraceSetup setup, MapKind kind) {
        super(setup);
        this.kind = kind;
    }

    @Override
    public final String panelName() {
        return subplot(kind.attribute(), kind.title());
    }

    @Override
    public final Panel panel(List<PanelTrace> traces) {
        return kind.panel(
                panelName(), setup(), traces.stream().map(GeoTrace.class::cast).toList());
    }

    /** Finds what its locations name, among the features of the map. */
    abstract void locate(Layers layers);

    /** Tells what part of the globe it needs. */
    abstract void show(Extent extent);

    /** Whether it covers areas, so that rivers and lakes are drawn above it. */
    abstract boolean isArea();

    /**
     * Draws it.
     *
     * @param box the part of the page that the map has
     */
    abstract void draw(GlobeMap map, Rect box, List<Element> out);
}
