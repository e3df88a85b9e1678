package io.portolan.image.geo;

import io.portolan.image.plot.Panel;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import java.util.List;

/** The kinds of maps that a trace can be on. */
enum MapKind {

    /** A projection of the globe. */
    GEO("geo", "geo"),

    /** A map of tiles. */
    MAP("map", "subplot"),

    /** A map of tiles by the name that it had before. */
    MAPBOX("mapbox", "subplot");

    private final String name;
    private final String attribute;

    MapKind(String name, String attribute) {
        this.name = name;
        this.attribute = attribute;
    }

    /** The map of a trace, such as {@code geo2}. */
    String panelName(Attrs trace) {
        String stated = trace.text(attribute, name);
        return stated.matches(name + "([2-9]|[1-9]\\d+)?") ? stated : name;
    }

    Panel panel(String panelName, TraceSetup setup, List<GeoTrace> traces) {
        return this == GEO ? new GeoPanel(panelName, setup, traces) : new TileMapPanel(panelName, setup, traces);
    }
}
