package io.portolan.image.hierarchy;

import io.portolan.image.hierarchy.Layout.Box;
import io.portolan.image.scene.Color;
import io.portolan.image.trace.AreaStyle;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;

/** A tree as rectangles inside rectangles, whose areas are the values. */
public final class TreemapTrace extends TilesTrace {

    private static final double GROUND_SHARE = 0.75;

    public TreemapTrace(TraceSetup setup) {
        super(setup);
    }

    @Override
    String type() {
        return "treemap";
    }

    @Override
    Padding padding() {
        Attrs pad = attrs().part("marker.pad");
        double header = 2 * FontAttrs.style(attrs(), "textfont", setup().font()).size();
        boolean below = textPosition().startsWith("bottom");
        return new Padding(
                pad.number("l", header / 4),
                pad.number("t", below ? header / 4 : header),
                pad.number("r", header / 4),
                pad.number("b", below ? header : header / 4));
    }

    @Override
    boolean hasHeadings() {
        return true;
    }

    @Override
    Layout layout(Node entry, double width, double height, double maxDepth) {
        String packing = attrs().text("tiling.packing", "squarify");
        Tiling tiling = Tiling.named(packing, attrs().number("tiling.squarifyratio", 1));
        boolean swap = packing.equals("dice-slice");
        Padding flipped = padding().flipped(flips("x"), flips("y"));
        Padding padding = swap ? flipped.swapped() : flipped;
        double half = Math.max(0, attrs().number("tiling.pad", 3)) / 2;
        Layout layout = new Layout();
        layout.place(entry, swap ? new Box(0, 0, height, width) : new Box(0, 0, width, height));
        for (Node node : entry.descendants()) {
            double own = node == entry ? 0 : half;
            Box box = layout.box(node).inset(own, own, own, own);
            layout.place(node, box);
            if (!node.isLeaf()) {
                Box inside = box.inset(
                        padding.left() - half, padding.top() - half, padding.right() - half, padding.bottom() - half);
                tiling.tile(node, inside, layout);
            }
        }
        layout.flip(entry, swap, flips("x"), flips("y"), width, height);
        return layout;
    }

    @Override
    double opacity(Node node) {
        return 1;
    }

    /** Tiles fade towards the page the higher they are in the tree, or with {@code reversed} the deeper. */
    @Override
    Color fill(Node node, Node entry, int visibleLevels) {
        boolean stated = !attrs().column("marker.colors").isEmpty();
        String fade = attrs().text("marker.depthfade", stated ? "false" : "true");
        Color fill = node.color();
        if (hasColorScale() || isBareRoot(node) || !fade.matches("true|reversed")) {
            return fill;
        }
        int level = node.depth() - entry.depth();
        int steps = fade.equals("reversed")
                ? level + (entry.parent() == null ? 0 : 1)
                : Double.isInfinite(maxDepth()) ? node.height() + 1 : node.isLeaf() ? 0 : visibleLevels - level;
        Color faded = Color.rgba(paper().red(), paper().green(), paper().blue(), GROUND_SHARE)
                .over(fill.over(Color.WHITE));
        for (int i = 0; i < steps; i++) {
            fill = faded.faded(0.5 * i / steps).over(fill.over(Color.WHITE));
        }
        return fill;
    }

    @Override
    AreaStyle style(Node node, Color fill) {
        return isBareRoot(node) ? new AreaStyle(fill, null, null) : super.style(node, fill);
    }

    /** Whether a node is a root that is to look like the page. */
    private boolean isBareRoot(Node node) {
        return node.parent() == null && node.color().equals(attrs().color("root.color", Color.TRANSPARENT));
    }
}
