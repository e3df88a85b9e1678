package io.portolan.image.hierarchy;

import io.portolan.image.pie.Sector;
import io.portolan.image.pie.SectorText;
import io.portolan.image.plot.FittedText;
import io.portolan.image.plot.Page;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Rect;
import io.portolan.image.text.TextBlock;
import io.portolan.image.text.UniformText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** A sunburst laid out on the page. */
final class SunburstFigure implements HierarchyFigure {

    private final SunburstTrace trace;
    private final Rect place;
    private final UniformText uniform;
    private final List<Part> parts = new ArrayList<>();

    /** A node, its form and its text. */
    private record Part(Node node, Sector sector, FittedText text) {}

    SunburstFigure(SunburstTrace trace, Node root, Page page, UniformText uniform) {
        this.trace = trace;
        this.uniform = uniform;
        place = trace.place(page);
        Node entry = trace.entry(root);
        Layout layout = Layout.partition(entry, 2 * Math.PI, entry.height() + 1, 0);
        NodeText texts = new NodeText(trace, root, entry);
        // The root of several trees has no ring.
        int hidden = entry == root && HierarchyTrace.holdsSeveral(root) ? 1 : 0;
        double levels = Math.min(entry.height() + 1 - hidden, trace.maxDepth());
        for (Node node : entry.descendants()) {
            Layout.Box box = layout.box(node);
            if (box.y1() <= trace.maxDepth() + hidden && box.y0() >= hidden) {
                parts.add(part(node, sector(box, hidden, levels), texts.text(node)));
            }
        }
    }

    /** Levels become rings, from the middle out; widths become angles, counterclockwise from the right. */
    private Sector sector(Layout.Box box, int hidden, double levels) {
        double most = Math.min(place.width(), place.height()) / 2;
        double outer = (box.y1() - hidden) / levels * most;
        double inner = (box.y0() - hidden) / levels * most;
        double start = Math.PI / 2 - StrictMath.toRadians(trace.attrs().number("rotation", 0));
        double ring = outer == 0 ? 0 : 1 - inner / outer;
        return new Sector(start - box.x0(), start - box.x1(), outer, ring, halfAngle(box.width()));
    }

    /** As in plotly.js, sectors wider than half a circle count the other way, so that their text is not upright. */
    private static double halfAngle(double width) {
        boolean whole = width >= 2 * Math.PI - 1e-9;
        return whole ? Math.PI / 2 : Math.min(Math.PI, width > Math.PI ? width - 2 * Math.PI : width) / 2;
    }

    private Part part(Node node, Sector sector, String text) {
        TextBlock block = TextBlock.of(text, uniform.atLeast(trace.font(node, "insidetextfont")));
        String orientation = trace.attrs().text("insidetextorientation", "auto");
        SectorText.Place best = SectorText.best(sector, block, orientation);
        double x = place.centerX() + sector.x(best.angle()) * best.center();
        double y = place.centerY() + sector.y(best.angle()) * best.center();
        double scale = Math.max(0, Math.min(1, best.scale()));
        return new Part(node, sector, FittedText.centered(block, x, y, scale, best.turn()));
    }

    @Override
    public HierarchyTrace trace() {
        return trace;
    }

    @Override
    public DoubleStream textSizes() {
        return parts.stream().filter(part -> !part.text.block().isEmpty()).mapToDouble(part -> part.text.size());
    }

    @Override
    public void draw(double commonSize, List<Element> out) {
        for (Part part : parts) {
            List<Element> ring = new ArrayList<>();
            // Patterns begin in the middle.
            trace.style(part.node, part.node.color())
                    .draw(part.sector.path(place.centerX(), place.centerY()), place.centerX(), place.centerY(), ring);
            if (part.node.isLeaf()) {
                out.add(Group.translucent(trace.leafOpacity(), ring));
            } else {
                out.addAll(ring);
            }
            part.text.draw(uniform, commonSize, out);
        }
    }
}
