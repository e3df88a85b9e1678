package io.portolan.image.indicator;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.axis.Ticks;
import io.portolan.image.plot.Page;
import io.portolan.image.plot.Rects;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.value.Attrs;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The large number and its distance from a reference, laid out around (0, 0). */
final class Numbers {

    private static final String ABSENT = "-";
    private static final Color INCREASING = Color.rgb(0x3d, 0x99, 0x70);
    private static final Color DECREASING = Color.rgb(0xff, 0x41, 0x36);

    private final IndicatorTrace trace;
    private final Attrs attrs;
    private final Page page;
    private final Anchor anchor;
    private final List<Part> parts = new ArrayList<>();
    private double above;
    private double below;

    /** A text with its anchor at a point. */
    private record Part(TextBlock block, double dx, double dy) {}

    Numbers(IndicatorTrace trace, Page page) {
        this.trace = trace;
        this.attrs = trace.attrs();
        this.page = page;
        anchor = trace.alignment();
        if (trace.hasNumber()) {
            parts.add(new Part(TextBlock.of(numberText(), trace.numberFont()), 0, 0));
        }
        if (trace.hasDelta()) {
            addDelta();
        }
    }

    private String numberText() {
        double value = trace.value();
        return Double.isNaN(value)
                ? ABSENT
                : attrs.text("number.prefix", "")
                        + formatted(value, attrs.text("number.valueformat", ""))
                        + attrs.text("number.suffix", "");
    }

    /** Writes a number as an axis would that reaches half as far again as the value. */
    private String formatted(double number, String format) {
        JsonObject axisAttrs = JsonObject.of(
                "tickformat", format, "separators", trace.setup().layout().text("separators", ".,"));
        Axis axis = new Axis("x", Attrs.of(axisAttrs), AxisType.LINEAR);
        double end = Double.isNaN(trace.value()) ? 1 : 1.5 * trace.value();
        axis.range(end == 0 ? -1 : 0, end == 0 ? 1 : end);
        axis.place(0, page.plot().width());
        return Ticks.text(axis, number);
    }

    private void addDelta() {
        double reference = attrs.number("delta.reference", trace.value());
        double difference = trace.value() - reference;
        boolean relative = attrs.flag("delta.relative", false);
        TextStyle font = trace.deltaFont().withColor(deltaColor(difference));
        TextBlock delta = TextBlock.of(deltaText(relative ? difference / reference : difference, relative), font);
        if (parts.isEmpty()) {
            parts.add(new Part(delta, 0, 0));
            return;
        }
        TextBlock number = parts.get(0).block();
        double level = box(parts.get(0)).centerY() - (delta.height() / 2 - delta.ascent());
        double gap = 0.75 * trace.deltaFont().size();
        double share = anchor.share();
        switch (attrs.text("delta.position", "bottom")) {
            case "left":
                parts.add(new Part(delta, -number.width() * share - delta.width() * (1 - share) - gap, level));
                break;
            case "right":
                parts.add(new Part(delta, number.width() * (1 - share) + delta.width() * share + gap, level));
                break;
            case "top":
                parts.add(new Part(delta, 0, -number.ascent()));
                above = delta.height();
                break;
            default:
                parts.add(new Part(delta, 0, delta.height()));
                below = delta.height();
        }
    }

    private Color deltaColor(double difference) {
        return difference >= 0
                ? attrs.color("delta.increasing.color", INCREASING)
                : attrs.color("delta.decreasing.color", DECREASING);
    }

    private String deltaText(double delta, boolean relative) {
        if (delta == 0 || !Double.isFinite(delta)) {
            return ABSENT;
        }
        String symbol = delta > 0
                ? attrs.text("delta.increasing.symbol", "\u25b2")
                : attrs.text("delta.decreasing.symbol", "\u25bc");
        String number = formatted(delta, attrs.text("delta.valueformat", relative ? "2%" : ""));
        return symbol + attrs.text("delta.prefix", "") + number + attrs.text("delta.suffix", "");
    }

    private Rect box(Part part) {
        return part.block.boundsAt(part.dx, part.dy, anchor, 0);
    }

    /** The rectangle that is fitted; of no size where there is nothing. Texts one above the other keep their full heights. */
    Rect box() {
        Rect all = parts.stream().map(this::box).reduce(Rects::union).orElse(new Rect(0, 0, 0, 0));
        if (above + below == 0) {
            return all;
        }
        Rect number = box(parts.get(0));
        return new Rect(all.x(), number.y() - above, all.width(), number.height() + above + below);
    }

    /** What makes it fit a rectangle, at most 1. */
    double scaleIn(double width, double height) {
        Rect box = box();
        return scale(Math.min(width / box.width(), height / box.height()));
    }

    /** What makes it fit the upper half of a circle, at most 1. */
    double scaleInCircle(double radius) {
        Rect box = box();
        return scale(radius / Math.sqrt(box.width() * box.width() / 4 + box.height() * box.height()));
    }

    private double scale(double fitting) {
        return trace.scalesNumbers() && fitting < 1 ? fitting : 1;
    }

    /**
     * Draws it.
     *
     * @param x where its left end, middle or right end is, by its alignment
     * @param y where its (0, 0) is
     */
    void draw(double x, double y, double scale, List<Element> out) {
        Rect box = box();
        double left = x - scale * (box.x() + anchor.share() * box.width());
        for (Part part : parts) {
            out.add(part.block.scaled(scale).at(left + scale * part.dx, y + scale * part.dy, anchor));
        }
    }
}
