package io.portolan.image.geo;

import io.portolan.image.value.Attrs;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of the world that a map can be confined to.
 *
 * @param name as a figure states it
 * @param lon the longitudes it shows, in degrees
 * @param lat the latitudes it shows, in degrees
 * @param projection the name of the one it has unless another is stated
 * @param turn the longitude that faces us unless another is stated
 * @param parallels that are true to scale on a cone, unless others are stated
 */
record Scope(String name, double[] lon, double[] lat, String projection, double turn, double[] parallels) {

    private static final double[] PARALLELS = {0, 60};

    private static final Scope WORLD = plain("world", -180, 180, -90, 90, "equirectangular");

    private static final List<Scope> ALL = List.of(
            WORLD,
            plain("usa", -180, -50, 15, 80, "albers usa"),
            new Scope("europe", span(-30, 60), span(30, 85), "conic conformal", 15, PARALLELS),
            plain("asia", 22, 160, -15, 55, "mercator"),
            plain("africa", -30, 60, -40, 40, "mercator"),
            new Scope("north america", span(-180, -45), span(5, 85), "conic conformal", -100, span(29.5, 45.5)),
            plain("south america", -100, -30, -60, 15, "mercator"),
            plain("antarctica", -180, 180, -90, -60, "equirectangular"),
            plain("oceania", -180, 180, -50, 25, "equirectangular"));

    /** The scopes that have fine data of their own; the others' are picked from the world's. */
    private static final Set<String> FINE = Set.of("africa", "asia", "europe", "south america");

    private static final Set<String> OCEANIA = Set.of(
            "AUS", "NZL", "PNG", "FJI", "SLB", "VUT", "NCL", "WSM", "TON", "FSM", "KIR", "MHL", "NRU", "PLW", "TUV",
            "PYF", "GUM", "MNP", "COK", "NIU", "ASM", "WLF", "NFK");

    /** The countries of the scopes that have no data of their own. */
    private static final Map<String, Set<String>> PICKED = Map.of("antarctica", Set.of("ATA"), "oceania", OCEANIA);

    private static Scope plain(String name, double west, double east, double south, double north, String projection) {
        return new Scope(name, span(west, east), span(south, north), projection, 0, PARALLELS);
    }

    private static double[] span(double from, double to) {
        return new double[] {from, to};
    }

    /** The scope of a map; the world for a name that is none. */
    static Scope of(Attrs geo) {
        // The composite map of the United States shows nothing else.
        boolean usa = geo.text("projection.type", "").equals("albers usa");
        String stated = usa ? "usa" : geo.text("scope", "world");
        return ALL.stream()
                .filter(scope -> scope.name.equals(stated))
                .findFirst()
                .orElse(WORLD);
    }

    boolean isWorld() {
        return this == WORLD;
    }

    /** Whether fine data have the provinces of its countries. */
    boolean hasProvinces() {
        return name.equals("north america");
    }

    boolean isUsa() {
        return name.equals("usa");
    }

    /**
     * The layers of its map data.
     *
     * @param fine whether more detail is asked for
     */
    Layers layers(boolean fine) {
        String world = fine ? "world_50m" : "world_110m";
        if (isWorld()) {
            return new Layers(Atlas.read(world), Set.of());
        }
        if (PICKED.containsKey(name)) {
            return new Layers(Atlas.read(world), PICKED.get(name));
        }
        String sheet = name.replace(' ', '-');
        boolean finer = fine && FINE.contains(name);
        Topology own = Atlas.read(sheet + (finer ? "_50m" : "_110m"));
        if (!fine || finer) {
            return new Layers(own, Set.of());
        }
        Set<String> countries = own.layer("countries").stream().map(Feature::id).collect(Collectors.toSet());
        return new Layers(Atlas.read(world), countries);
    }
}
