package io.portolan.image.geo;

import io.portolan.image.geo.projection.GlobeMap;
import io.portolan.image.geo.projection.Shape;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import io.portolan.image.value.Attrs;
import java.util.List;
import java.util.Set;

/** Draws what a map shows below and between the traces: water, land, borders, the frame. */
final class BaseMap {

    private static final Color DARK = Color.rgb(0x44, 0x44, 0x44);
    private static final Color LAND = Color.rgb(0xf0, 0xdc, 0x82);
    private static final Color WATER = Color.rgb(0x33, 0x99, 0xff);
    private static final Set<String> WATERS = Set.of("ocean", "lakes", "rivers");

    private final Attrs attrs;
    private final Scope scope;
    private final Layers layers;
    private final GlobeMap map;

    BaseMap(Attrs attrs, Scope scope, Layers layers, GlobeMap map) {
        this.attrs = attrs;
        this.scope = scope;
        this.layers = layers;
        this.map = map;
    }

    /** Whether a layer is shown; an invisible map shows what it states itself, not what its template does. */
    private boolean shows(String layer) {
        boolean visible = attrs.flag("visible", true);
        String name = "show" + layer;
        return (visible || attrs.names().contains(name)) && attrs.flag(name, visible && byDefault(layer));
    }

    private boolean byDefault(String layer) {
        switch (layer) {
            case "coastlines":
            case "frame":
                return scope.isWorld();
            case "countries":
                return !scope.isWorld() && !scope.isUsa();
            case "subunits":
                return scope.isUsa() || scope.hasProvinces() && attrs.number("resolution", 110) == 50;
            default:
                return false;
        }
    }

    /** Draws areas, if the map shows them. */
    void fill(String layer, String colorName, List<Element> out) {
        if (shows(layer)) {
            Color color = attrs.color(colorName + "color", WATERS.contains(layer) ? WATER : LAND);
            out.add(PathElement.filled(map.path(shape(layer)), color));
        }
    }

    /** Draws lines, if the map shows them. */
    void line(String layer, String colorName, List<Element> out) {
        double width = attrs.number(colorName + "width", 1);
        if (shows(layer) && width > 0) {
            Color color = attrs.color(colorName + "color", WATERS.contains(layer) ? WATER : DARK);
            out.add(PathElement.stroked(map.path(shape(layer)), Stroke.of(color, width)));
        }
    }

    /** How far the frame reaches beyond the map. */
    double frameReach() {
        return shows("frame") ? attrs.number("framewidth", 1) / 2 : 0;
    }

    private Shape shape(String layer) {
        if (layer.equals("frame")) {
            return Shape.SPHERE;
        }
        return layers.shape(layer);
    }
}
