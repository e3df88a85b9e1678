package io.portolan.image.geo;

import io.portolan.image.plot.Panel;
import io.portolan.image.trace.TraceSetup;
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

    /** What the layout calls the first of them. */
    String title() {
        return name;
    }

    /** The attribute by which a trace names its map. */
    String attribute() {
        return attribute;
    }

    Panel panel(String panelName, TraceSetup setup, List<GeoTrace> traces) {
        return this == GEO ? new GeoPanel(panelName, setup, traces) : new TileMapPanel(panelName, setup, traces);
    }
}
