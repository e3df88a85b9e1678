package io.portolan.image.hierarchy;

import io.portolan.image.plot.Page;
import io.portolan.image.scene.Color;
import io.portolan.image.text.UniformText;
import io.portolan.image.trace.TraceSetup;

/** A tree as rectangles. */
abstract class TilesTrace extends HierarchyTrace {

    TilesTrace(TraceSetup setup) {
        super(setup);
    }

    /** Lays the tree below an entry out in a rectangle at (0, 0). */
    abstract Layout layout(Node entry, double width, double height, double maxDepth);

    /** How a node's tile is filled. */
    abstract Color fill(Node node, Node entry, int visibleLevels);

    /** How opaque the tile of a node is. */
    abstract double opacity(Node node);

    /** The space around what is inside a tile. */
    abstract Padding padding();

    /** Whether a node that has tiles inside of its own shows its label as a heading. */
    abstract boolean hasHeadings();

    @Override
    final HierarchyFigure figure(Node root, Page page, UniformText uniform) {
        return new TilesFigure(this, root, page, uniform);
    }

    final boolean flips(String direction) {
        return attrs().text("tiling.flip", "").contains(direction);
    }

    final String textPosition() {
        return attrs().text("textposition", "top left");
    }
}
