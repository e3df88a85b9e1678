package io.portolan.image.hierarchy;

import io.portolan.image.hierarchy.Layout.Box;
import io.portolan.image.plot.FittedText;
import io.portolan.image.plot.Page;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.Rect;
import io.portolan.image.text.TextBlock;
import io.portolan.image.text.UniformText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** A treemap or an icicle laid out on the page. */
final class TilesFigure implements HierarchyFigure {

    private final TilesTrace trace;
    private final Node entry;
    private final Rect place;
    private final UniformText uniform;
    private final TileText placing;
    private final double maxDepth;
    private final Pathbar pathbar;
    private final List<Tile> tiles = new ArrayList<>();

    /** A node, its place on the page and its text. */
    private record Tile(Node node, Box box, FittedText text) {}

    TilesFigure(TilesTrace trace, Node root, Page page, UniformText uniform) {
        this.trace = trace;
        this.uniform = uniform;
        place = trace.place(page);
        entry = trace.entry(root);
        placing = new TileText(trace.textPosition());
        boolean several = entry == root && HierarchyTrace.holdsSeveral(root);
        maxDepth = trace.maxDepth() + (several ? 1 : 0);
        Layout layout = trace.layout(entry, place.width(), place.height(), maxDepth);
        NodeText texts = new NodeText(trace, root, entry);
        for (Node node : entry.descendants()) {
            Box box = layout.box(node);
            if (level(node) < maxDepth && box.width() > 0 && box.height() > 0) {
                Box onPage =
                        new Box(place.x() + box.x0(), place.y() + box.y0(), place.x() + box.x1(), place.y() + box.y1());
                tiles.add(new Tile(node, onPage, text(node, onPage, texts)));
            }
        }
        pathbar = new Pathbar(trace, entry, place, uniform);
    }

    private int level(Node node) {
        return node.depth() - entry.depth();
    }

    private FittedText text(Node node, Box box, NodeText texts) {
        boolean heading = trace.hasHeadings() && !node.isLeaf() && level(node) != maxDepth - 1;
        String text = heading ? node.label() : texts.text(node);
        TextBlock block = TextBlock.of(text, uniform.atLeast(trace.font(node, "insidetextfont")));
        return heading ? placing.heading(block, box, trace.padding()) : placing.inside(block, box);
    }

    @Override
    public HierarchyTrace trace() {
        return trace;
    }

    @Override
    public DoubleStream textSizes() {
        return DoubleStream.concat(
                tiles.stream().filter(tile -> !tile.text.block().isEmpty()).mapToDouble(tile -> tile.text.size()),
                pathbar.textSizes());
    }

    @Override
    public void draw(double commonSize, List<Element> out) {
        int levels = tiles.stream().mapToInt(tile -> level(tile.node) + 1).max().orElse(0);
        for (Tile tile : tiles) {
            List<Element> drawn = new ArrayList<>();
            trace.style(tile.node, trace.fill(tile.node, entry, levels)).draw(outline(tile), 0, 0, drawn);
            double opacity = trace.opacity(tile.node);
            if (opacity < 1) {
                out.add(Group.translucent(opacity, drawn));
            } else {
                out.addAll(drawn);
            }
            tile.text.draw(uniform, commonSize, out);
        }
        pathbar.draw(commonSize, out);
    }

    private Path outline(Tile tile) {
        Box box = tile.box;
        double radius = Math.min(
                Math.max(0, trace.attrs().number("marker.cornerradius", 0)), Math.min(box.width(), box.height()) / 2);
        if (!tile.node.label().isEmpty()) {
            radius = Math.min(radius, placing.mostRadius(trace.padding()));
        }
        return radius == 0 ? new Rect(box.x0(), box.y0(), box.width(), box.height()).path() : rounded(box, radius);
    }

    private static Path rounded(Box box, double r) {
        return Path.builder()
                .arc(box.x0() + r, box.y0() + r, r, -Math.PI, -Math.PI / 2)
                .arc(box.x1() - r, box.y0() + r, r, -Math.PI / 2, 0)
                .arc(box.x1() - r, box.y1() - r, r, 0, Math.PI / 2)
                .arc(box.x0() + r, box.y1() - r, r, Math.PI / 2, Math.PI)
                .close()
                .build();
    }
}
