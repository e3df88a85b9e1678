package io.portolan.image.ternary;

import io.portolan.image.plot.AxisView;
import io.portolan.image.plot.Page;
import io.portolan.image.plot.SubplotPanel;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.text.TextBlock;
import io.portolan.image.trace.ScatterLayer;
import io.portolan.image.trace.TraceSetup;
import java.util.List;
import java.util.stream.Stream;

/** A ternary subplot: ground, grid, traces and axes, from the lowest up. */
final class TernaryPanel extends SubplotPanel {

    private final List<ScatterTernaryTrace> traces;

    /**
     * A subplot with its traces.
     *
     * @param name such as {@code ternary2}
     * @param setup of any of the traces, for what all share
     */
    TernaryPanel(String name, TraceSetup setup, List<ScatterTernaryTrace> traces) {
        super(name, setup);
        this.traces = traces;
    }

    @Override
    public void draw(Page page, List<Element> out) {
        Triangle triangle = new Triangle(box(page), attrs());
        Path path = triangle.path();
        List<Side> sides = Stream.of('a', 'b', 'c')
                .map(component -> side(component, triangle))
                .toList();
        out.add(PathElement.filled(path, ground()));
        sides.forEach(side -> side.grid(path, out));
        sides.stream().filter(side -> side.view().style().isBelowTraces()).forEach(side -> side.axis(out));
        new ScatterLayer(traces.stream().map(trace -> trace.points(triangle)).toList()).draw(path, out);
        sides.stream().filter(side -> !side.view().style().isBelowTraces()).forEach(side -> side.axis(out));
        titles(triangle, sides.get(0).view(), sides.get(1).view(), sides.get(2).view(), out);
    }

    private Side side(char component, Triangle triangle) {
        return new Side(component, triangle, axis(component + "axis"), setup().font(), ground(), paper());
    }

    private static void titles(Triangle triangle, AxisView a, AxisView b, AxisView c, List<Element> out) {
        double half = a.style().showsTickLabels() ? a.style().tickFont().size() / 2 : 0;
        double above = Math.max(
                half, (c.style().showsTickLabels() ? c.style().tickFont().size() * 0.75 : 0) + outerTicks(c) * 0.87);
        double beside = (b.style().showsTickLabels() ? b.style().tickFont().size() : 0) + outerTicks(b) + 3;
        double middle = triangle.left() + triangle.width() / 2;
        title(a, 'A', middle, triangle.top() - a.style().titleFont().size() / 3 - above, out);
        title(b, 'B', triangle.left() - beside, below(b, triangle, beside), out);
        title(c, 'C', triangle.right() + beside, below(c, triangle, beside), out);
    }

    private static double below(AxisView view, Triangle triangle, double pad) {
        return triangle.bottom() + view.style().titleFont().size() * 0.83 + pad;
    }

    private static double outerTicks(AxisView view) {
        return view.style().tickPlacement().equals("outside") ? view.style().tickLength() : 0;
    }

    private static void title(AxisView view, char component, double x, double y, List<Element> out) {
        String text = view.attrs().has("title.text") ? view.style().title() : "Component " + component;
        TextBlock block = TextBlock.of(text, view.style().titleFont());
        if (!block.isEmpty()) {
            out.add(block.at(x, y, Anchor.MIDDLE));
        }
    }
}
