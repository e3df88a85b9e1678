package io.portolan.image.sankey;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;
import java.util.List;

/** A diagram laid out on the page. It is laid out from left to right, then turned and mirrored as wanted. */
final class SankeyFigure {

    private static final Color DARK = Color.rgb(0x44, 0x44, 0x44);
    private static final double TEXT_PAD = 3;
    private static final double CAP_SHIFT = 0.7;

    private final SankeyTrace trace;
    private final Attrs attrs;
    private final Rect place;
    private final boolean horizontal;
    private final boolean reversed;
    private final Graph graph;

    SankeyFigure(SankeyTrace trace, Rect place) {
        this.trace = trace;
        this.attrs = trace.attrs();
        this.place = place;
        horizontal = trace.isHorizontal();
        reversed = trace.isReversed();
        graph = Graph.of(attrs);
        layOut();
    }

    private void layOut() {
        double along = horizontal ? place.width() : place.height();
        double across = horizontal ? place.height() : place.width();
        String align = attrs.text("node.align", "justify");
        if (graph.hasCircles()) {
            CircularLayout layout = new CircularLayout(graph, along, across, trace.padding());
            layout.settle(trace.thickness(), align);
            moveAsStated(layout::update);
            return;
        }
        Layout layout = new Layout(
                graph,
                across,
                !attrs.text("node.sort", "auto").equals("input"),
                !attrs.text("link.sort", "auto").equals("input"));
        layout.settle(along, trace.thickness(), trace.padding(), align);
        moveAsStated(layout::placeLinks);
    }

    private void moveAsStated(Runnable update) {
        StatedPlaces stated = new StatedPlaces(attrs, trace.thickness(), trace.padding());
        if (!stated.isEmpty()) {
            stated.move(graph.nodes(), place.width(), place.height());
            update.run();
        }
    }

    void draw(List<Element> out) {
        SankeyColors colors = new SankeyColors(trace);
        for (Link link : graph.links()) {
            Color color = colors.link(link);
            double width = Math.max(0, attrs.forPoint(link.index).number("link.line.width", 0));
            Color lineColor = attrs.forPoint(link.index).color("link.line.color", DARK);
            boolean thin = link.width <= 1 && width == 0;
            Stroke line = thin ? Stroke.of(color, 1) : Stroke.of(lineColor, width);
            Path shape = LinkShape.of(link, Math.max(0, attrs.number("link.arrowlen", 0)));
            out.add(new PathElement(onPage(shape), color, line.visible() ? line : null));
        }
        double last = graph.nodes().stream().mapToDouble(Node::middleX).max().orElse(0);
        double first = graph.nodes().stream().mapToDouble(Node::middleX).min().orElse(0);
        for (Node node : graph.nodes()) {
            box(node, colors.node(node), out);
            label(node, node.middleX() == last && last > first, out);
        }
    }

    private Path onPage(Path path) {
        if (horizontal) {
            return reversed
                    ? path.transformed(-1, 0, 0, 1, place.right(), place.y())
                    : path.translated(place.x(), place.y());
        }
        return reversed
                ? path.transformed(0, -1, 1, 0, place.x(), place.bottom())
                : path.transformed(0, 1, 1, 0, place.x(), place.y());
    }

    private double lineWidth(Node node) {
        return Math.max(0, attrs.forPoint(node.index).number("node.line.width", 0.5));
    }

    private void box(Node node, Color fill, List<Element> out) {
        Stroke line = Stroke.of(attrs.forPoint(node.index).color("node.line.color", DARK), lineWidth(node));
        Path box = new Rect(node.x0, node.y0, node.x1 - node.x0, visibleHeight(node)).path();
        out.add(new PathElement(onPage(box), fill, line.visible() ? line : null));
    }

    private static double visibleHeight(Node node) {
        return Math.max(0.5, node.y1 - node.y0);
    }

    /** Labels stand beside their nodes, those of the last column to the left; in upright diagrams they stand inside. */
    private void label(Node node, boolean isLast, List<Element> out) {
        String text = attrs.column("node.label").text(node.index);
        TextStyle style = FontAttrs.style(attrs, "textfont", trace.setup().font());
        TextBlock block = TextBlock.of(text == null ? "" : text, style);
        if (block.isEmpty()) {
            return;
        }
        double tall = (block.lineCount() - 1) * block.lineHeight() - CAP_SHIFT * style.size();
        double pad = lineWidth(node) / 2 + TEXT_PAD;
        double thick = Math.ceil(node.x1 - node.x0);
        if (!horizontal) {
            double along = (thick - tall) / 2;
            double y = reversed ? place.bottom() - node.x0 - (thick + tall) / 2 : place.y() + node.x0 + along;
            out.add(block.at(place.x() + node.y0 + pad, y, Anchor.START));
            return;
        }
        double x = isLast ? node.x0 - pad : node.x0 + thick + pad;
        double y = place.y() + node.y0 + (visibleHeight(node) - tall) / 2;
        Anchor anchor = isLast != reversed ? Anchor.END : Anchor.START;
        out.add(block.at(reversed ? place.right() - x : place.x() + x, y, anchor));
    }
}
