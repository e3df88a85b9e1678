package io.portolan.image.hierarchy;

import io.portolan.image.scene.Color;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.ColorWay;
import io.portolan.image.value.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Colours the nodes of all trees of one type: on a scale, or as stated, or the branches below the root by the colour way
 * and everything below a branch like it. Nodes of the same id are of the same colour.
 */
final class NodeColors {

    private final Map<String, Color> byId = new HashMap<>();
    private final ColorWay colorWay;
    private int used;

    /**
     * Colours for one type of trace.
     *
     * @param type begins the names of the layout's attributes, such as {@code treemapcolorway}
     */
    NodeColors(Attrs layout, String type) {
        ColorWay stated = ColorWay.of(layout, type + "colorway", "colorway");
        colorWay = layout.flag("extend" + type + "colors", true) ? stated.extended() : stated;
    }

    void settle(List<HierarchyTrace> traces) {
        for (HierarchyTrace trace : traces) {
            if (!trace.hasColorScale()) {
                Column stated = trace.attrs().column("marker.colors");
                trace.nodes()
                        .forEach(node -> stated.color(Math.max(0, node.index()))
                                .filter(color -> node.index() != Node.NO_INDEX)
                                .ifPresent(color -> byId.putIfAbsent(node.id(), color)));
            }
        }
        traces.forEach(this::settle);
    }

    private void settle(HierarchyTrace trace) {
        Column stated = trace.attrs().column("marker.colors");
        Color root = trace.attrs().color("root.color", Color.TRANSPARENT);
        for (Node node : trace.nodes()) {
            if (trace.hasColorScale()) {
                node.color(trace.scaleColor(node));
            } else {
                Color own = node.index() == Node.NO_INDEX
                        ? null
                        : stated.color(node.index()).orElse(null);
                node.color(own != null ? own : inherited(node, root));
            }
        }
    }

    private Color inherited(Node node, Color root) {
        Color known = byId.get(node.id());
        Node parent = node.parent();
        if (known != null) {
            return known;
        }
        if (parent == null) {
            return root;
        }
        return parent.parent() != null
                ? parent.color()
                : byId.computeIfAbsent(node.id(), fresh -> colorWay.color(used++));
    }
}
