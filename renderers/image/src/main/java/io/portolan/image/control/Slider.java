package io.portolan.image.control;

import io.portolan.image.plot.Margins;
import io.portolan.image.plot.Page;
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
import java.util.ArrayList;
import java.util.List;

/** A rail with a grip at one of several steps, and what that step says above it ({@code sliders}). */
final class Slider implements Control {

    private static final double GRIP = 20;
    private static final double RAIL = 5;
    private static final double RAIL_INSET = 8;
    private static final double STEP_INSET = 10;
    private static final double RAIL_RADIUS = 2;
    private static final double TICK_OFFSET = 25;
    private static final double LABEL_GAP = 8;
    private static final Color GROUND = Color.rgb(0xf8, 0xfa, 0xfc);
    private static final Color EDGE = Color.rgb(0xbe, 0xc8, 0xd9);
    private static final Color TICK = Color.rgb(0x33, 0x33, 0x33);

    private final Attrs attrs;
    private final TextStyle font;
    private final TextStyle valueFont;
    private final ControlBox place;
    private final List<TextBlock> labels = new ArrayList<>();
    private final List<TextBlock> values = new ArrayList<>();
    private int active;

    Slider(Attrs attrs, TextStyle inherited) {
        this.attrs = attrs;
        font = FontAttrs.style(attrs, "font", inherited);
        valueFont = FontAttrs.style(attrs, "currentvalue.font", font);
        place = ControlBox.of(attrs, 0, 0, "left", "top");
        List<Attrs> steps = attrs.parts("steps");
        int wanted = (int) attrs.number("active", 0);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).flag("visible", true)) {
                active = i == wanted ? labels.size() : active;
                add(steps.get(i).text("label", "step-" + i));
            }
        }
    }

    private void add(String label) {
        labels.add(TextBlock.of(label, font));
        String value = attrs.text("currentvalue.prefix", "") + label + attrs.text("currentvalue.suffix", "");
        values.add(TextBlock.of(value, valueFont));
    }

    private boolean showsValue() {
        return attrs.flag("currentvalue.visible", true);
    }

    private double valueHeight() {
        double tallest = values.stream()
                .mapToDouble(value -> Math.ceil(value.height()))
                .max()
                .orElse(0);
        return showsValue() ? tallest + attrs.number("currentvalue.offset", 10) : 0;
    }

    private double tickLength() {
        return attrs.number("ticklen", 7);
    }

    private double labelHeight() {
        return labels.stream().mapToDouble(TextBlock::height).max().orElse(0);
    }

    private double height() {
        double padding = attrs.number("pad.t", 20) + attrs.number("pad.b", 0);
        return valueHeight() + TICK_OFFSET + tickLength() + labelHeight() + padding;
    }

    private boolean isByShare() {
        return attrs.text("lenmode", "fraction").equals("fraction");
    }

    private double length(Page page) {
        double stated = attrs.number("len", 1);
        return isByShare() ? Math.rint(page.plot().width() * stated) : stated;
    }

    @Override
    public void push(Page page, Margins margins) {
        double height = Math.ceil(height());
        if (!isByShare()) {
            place.push(margins, length(page), height);
            return;
        }
        double share = attrs.number("len", 1);
        double left = place.x() - share * place.xShare();
        margins.push(new Margins.Push(
                left,
                left + share,
                place.y(),
                place.y(),
                0,
                0,
                height * place.yShare(),
                height * (1 - place.yShare())));
    }

    @Override
    public void draw(Page page, List<Element> out) {
        Rect box = place.place(page, length(page), height());
        double x = box.x() + attrs.number("pad.l", 0);
        double y = box.y() + attrs.number("pad.t", 20);
        double length = Math.rint(length(page) - attrs.number("pad.l", 0) - attrs.number("pad.r", 0));
        value(x, y, length, out);
        double top = y + valueHeight();
        rail(x, top, length, out);
        steps(x, top, length, out);
        double grip = x + at(active, length);
        Path path = new Rect(grip - GRIP / 2, top, GRIP, GRIP).rounded(GRIP / 2);
        out.add(new PathElement(path, ground(), edge()));
    }

    private Color ground() {
        return attrs.color("bgcolor", GROUND);
    }

    private Stroke edge() {
        return Stroke.of(attrs.color("bordercolor", EDGE), attrs.number("borderwidth", 1));
    }

    private void value(double x, double y, double length, List<Element> out) {
        if (!showsValue() || values.isEmpty()) {
            return;
        }
        TextBlock value = values.get(active);
        int most = values.stream().mapToInt(TextBlock::lineCount).max().orElse(1);
        double widest = values.stream()
                .mapToDouble(block -> Math.ceil(block.width()))
                .max()
                .orElse(0);
        double baseline = y + (most + 1 - value.lineCount()) * value.lineHeight();
        switch (attrs.text("currentvalue.xanchor", "left")) {
            case "right":
                out.add(value.at(x + length - widest, baseline, Anchor.START));
                break;
            case "center":
                out.add(value.at(x + length / 2, baseline, Anchor.MIDDLE));
                break;
            default:
                out.add(value.at(x, baseline, Anchor.START));
        }
    }

    private void rail(double x, double top, double length, List<Element> out) {
        Rect rail = new Rect(x + RAIL_INSET, top + (GRIP - RAIL) / 2, Math.max(0, length - 2 * RAIL_INSET), RAIL);
        out.add(new PathElement(rail.rounded(RAIL_RADIUS), ground(), edge()));
    }

    private double at(int step, double length) {
        double share = labels.size() < 2 ? 0 : step / (double) (labels.size() - 1);
        return STEP_INSET + (length - 2 * STEP_INSET) * share;
    }

    /** Labels keep apart: only every so many steps have one, and a long tick. */
    private void steps(double x, double top, double length, List<Element> out) {
        double widest = labels.stream().mapToDouble(TextBlock::width).max().orElse(0);
        double room = (length - 2 * STEP_INSET) / Math.max(1, labels.size() - 1);
        double wanted = Math.ceil((widest + LABEL_GAP) / Math.max(room, 0.01));
        int stride = wanted > 1 ? (int) wanted : 1;
        double width = attrs.number("tickwidth", 1);
        Color ink = attrs.color("tickcolor", TICK);
        for (int i = 0; i < labels.size(); i++) {
            boolean major = i % stride == 0;
            double middle = x + at(i, length);
            double reach = major ? tickLength() : attrs.number("minorticklen", 4);
            out.add(PathElement.filled(new Rect(middle - width / 2, top + TICK_OFFSET, width, reach).path(), ink));
            if (major) {
                double baseline = top + TICK_OFFSET + tickLength() + font.size() * TextBlock.LINE_SPACING;
                out.add(labels.get(i).at(middle, baseline, Anchor.MIDDLE));
            }
        }
    }
}
