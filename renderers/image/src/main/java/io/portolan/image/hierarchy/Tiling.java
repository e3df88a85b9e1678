package io.portolan.image.hierarchy;

import io.portolan.image.hierarchy.Layout.Box;
import java.util.List;

/** Divides the box of a parent among its children: the tilings of d3-hierarchy's treemap. */
interface Tiling {

    void tile(Node parent, Box box, Layout layout);

    /**
     * A tiling by its name in Plotly.
     *
     * @param ratio the aspect ratio that squarified tiles should have
     */
    static Tiling named(String packing, double ratio) {
        switch (packing) {
            case "binary":
                return (parent, box, layout) -> new BinaryTiling(parent.children(), layout).tile(parent.value(), box);
            case "dice":
                return (parent, box, layout) -> layout.dice(parent.children(), parent.value(), box);
            case "slice":
                return (parent, box, layout) -> layout.slice(parent.children(), parent.value(), box);
            case "slice-dice":
            case "dice-slice":
                return Tiling::byTurns;
            default:
                return new Squarified(Math.max(1, ratio));
        }
    }

    private static void byTurns(Node parent, Box box, Layout layout) {
        List<Node> children = parent.children();
        if (parent.depth() % 2 == 1) {
            layout.slice(children, parent.value(), box);
        } else {
            layout.dice(children, parent.value(), box);
        }
    }
}
