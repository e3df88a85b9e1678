package io.portolan.image.hierarchy;

import io.portolan.image.hierarchy.Layout.Box;
import io.portolan.image.plot.FittedText;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.text.UniformText;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;

/** The way from the root to the node that is shown, as a bar beside the tiles. */
final class Pathbar {

    private static final double GAP = 1;
    private static final double PAD = 3;

    private final TilesTrace trace;
    private final Attrs attrs;
    private final UniformText uniform;
    private final double left;
    private final List<Step> steps = new ArrayList<>();

    /** One node on the way. */
    private record Step(Node node, Box box, FittedText text) {}

    Pathbar(TilesTrace trace, Node entry, Rect place, UniformText uniform) {
        this.trace = trace;
        this.uniform = uniform;
        attrs = trace.attrs().part("pathbar");
        left = place.x();
        List<Node> path = entry.ancestors();
        if (!attrs.flag("visible", true) || path.isEmpty()) {
            return;
        }
        TextStyle font = FontAttrs.style(
                attrs,
                "textfont",
                FontAttrs.style(trace.attrs(), "textfont", trace.setup().font()));
        double thickness = Math.max(0, attrs.number("thickness", font.size() + 2 * PAD));
        double pad = trace.line(entry).width() + GAP;
        double top = attrs.text("side", "top").equals("bottom") ? place.bottom() + pad : place.y() - thickness - pad;
        double each = place.width() / path.size();
        for (int i = 0; i < path.size(); i++) {
            add(path.get(i), new Box(left + i * each, top, left + (i + 1) * each, top + thickness));
        }
        // The first steps overlap those behind them.
        Collections.reverse(steps);
    }

    private void add(Node node, Box box) {
        TextStyle style = uniform.atLeast(trace.font(node, "pathbar.textfont"));
        TextBlock block = TextBlock.of(node.label().replace("<br>", " "), style);
        steps.add(new Step(node, box, TileText.onBar(block, box)));
    }

    DoubleStream textSizes() {
        return steps.stream().mapToDouble(step -> step.text.size());
    }

    void draw(double commonSize, List<Element> out) {
        for (Step step : steps) {
            trace.style(step.node, step.node.color()).draw(outline(step.box), 0, 0, out);
            step.text.draw(uniform, commonSize, out);
        }
    }

    /** A bar whose ends have one of the shapes {@code >}, {@code <}, slash, backslash or a bar. */
    private Path outline(Box box) {
        double half = box.height() / 2;
        String shape = attrs.text("edgeshape", ">");
        boolean back = shape.equals("\\");
        double above = shape.equals(">") || back ? half : 0;
        double below = shape.equals(">") || shape.equals("/") ? half : 0;
        double middle = shape.equals("<") ? half : shape.equals("/") || back ? half / 2 : 0;
        double y = box.y0() + half;
        return Path.builder()
                .move(inside(box.x0() - above), box.y0())
                .line(inside(box.x1() - above), box.y0())
                .line(inside(box.x1() - middle), y)
                .line(inside(box.x1() - below), box.y1())
                .line(inside(box.x0() - below), box.y1())
                .line(inside(box.x0() - middle), y)
                .close()
                .build();
    }

    private double inside(double x) {
        return Math.max(left, x);
    }
}
