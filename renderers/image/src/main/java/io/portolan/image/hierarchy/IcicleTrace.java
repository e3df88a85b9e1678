package io.portolan.image.hierarchy;

import io.portolan.image.scene.Color;
import io.portolan.image.trace.TraceSetup;

/** A tree as rectangles side by side, level by level. */
public final class IcicleTrace extends TilesTrace {

    public IcicleTrace(TraceSetup setup) {
        super(setup);
    }

    @Override
    String type() {
        return "icicle";
    }

    @Override
    Padding padding() {
        return Padding.NONE;
    }

    @Override
    boolean hasHeadings() {
        return false;
    }

    @Override
    Layout layout(Node entry, double width, double height, double maxDepth) {
        boolean swap = attrs().text("tiling.orientation", "h").equals("h");
        double levels = entry.height() + 1;
        double stretch = levels / Math.max(1, Math.min(levels, maxDepth));
        double pad = Math.max(0, attrs().number("tiling.pad", 0));
        Layout layout = swap
                ? Layout.partition(entry, height, width * stretch, pad)
                : Layout.partition(entry, width, height * stretch, pad);
        layout.flip(entry, swap, flips("x"), flips("y"), width, height);
        return layout;
    }

    @Override
    Color fill(Node node, Node entry, int visibleLevels) {
        return node.color();
    }

    @Override
    double opacity(Node node) {
        return node.isLeaf() ? leafOpacity() : 1;
    }
}
