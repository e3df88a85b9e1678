package io.portolan.image.plot;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.ImageElement;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;
import java.util.List;

/** A scale of colours beside the plot, with ticks and a title. */
public final class ColorBar {

    private final ColorBarSpec spec;
    private final Attrs attrs;
    private final Page page;
    private final boolean vertical;
    private final AxisView view;
    private final TextBlock title;
    private final double thickness;
    private final double length;

    public ColorBar(ColorBarSpec spec, TextStyle font, Page page) {
        this.spec = spec;
        this.attrs = spec.attrs();
        this.page = page;
        vertical = !attrs.text("orientation", "v").equals("h");
        thickness = size(
                "thickness", 30, vertical ? page.plot().width() : page.plot().height(), "pixels");
        length = size("len", 1, vertical ? page.plot().height() : page.plot().width(), "fraction");
        Axis axis = new Axis(vertical ? "y" : "x", attrs, AxisType.LINEAR);
        axis.range(spec.low(), spec.high() == spec.low() ? spec.low() + 1 : spec.high());
        view = new AxisView(axis, font, Color.WHITE, Color.WHITE);
        TextStyle titleFont = FontAttrs.style(attrs, "title.font", font);
        title = TextBlock.of(attrs.text("title.text", ""), titleFont);
        Rect bar = bar();
        axis.place(vertical ? bar.y() : bar.x(), vertical ? bar.height() : bar.width());
        view.refreshTicks();
    }

    private double size(String name, double otherwise, double whole, String modeOtherwise) {
        double value = attrs.number(name, otherwise);
        boolean share = attrs.text(name + "mode", modeOtherwise).equals("fraction");
        return Math.rint(share ? value * whole : value);
    }

    private double xPad() {
        return attrs.number("xpad", 10);
    }

    private double yPad() {
        return attrs.number("ypad", 10);
    }

    private boolean titleOnTop() {
        return !title.isEmpty() && attrs.text("title.side", "top").equals("top");
    }

    private double x() {
        return attrs.number("x", vertical ? 1.02 : 0.5);
    }

    private double y() {
        return attrs.number("y", vertical ? 0.5 : 1.02);
    }

    private double xAnchor() {
        return Anchors.horizontal(attrs.text("xanchor", vertical ? "left" : "center"), x());
    }

    private double yAnchor() {
        return Anchors.vertical(attrs.text("yanchor", vertical ? "middle" : "bottom"), y());
    }

    /** The whole box without its labels. */
    private Rect box() {
        double across = vertical ? thickness + 2 * xPad() : length;
        double down = vertical ? length : thickness + 2 * yPad();
        double left = page.paperX(x()) - xAnchor() * (vertical ? thickness : across);
        double top = page.paperY(y()) - yAnchor() * down;
        return new Rect(left, top, across, down);
    }

    /** The coloured bar itself. */
    private Rect bar() {
        Rect box = box();
        double titleSpace =
                titleOnTop() && vertical ? title.height() + title.style().size() / 2 : 0;
        return vertical
                ? new Rect(
                        Math.rint(box.x() + xPad()),
                        box.y() + yPad() + titleSpace,
                        thickness,
                        Math.max(1, box.height() - 2 * yPad() - titleSpace))
                : new Rect(box.x() + xPad(), box.y() + yPad(), Math.max(1, box.width() - 2 * xPad()), thickness);
    }

    private TickText labels() {
        Rect bar = bar();
        double outline = attrs.number("outlinewidth", 1);
        return new TickText(view.beside(), vertical ? bar.right() + outline / 2 : bar.bottom() + outline / 2);
    }

    public void push(Margins margins) {
        Rect box = box();
        Rect labels = labels().bounds();
        if (vertical) {
            double wide = Math.max(labels.width() == 0 ? 0 : labels.right() - bar().right(), 0)
                    + thickness
                    + 2 * xPad()
                    + 0.5;
            double across = Math.max(wide, titleReach());
            margins.push(Margins.Push.at(
                    x(),
                    y(),
                    across * xAnchor(),
                    across * (1 - xAnchor()),
                    box.height() * yAnchor(),
                    box.height() * (1 - yAnchor())));
        } else {
            double tall = box.height() + Math.max(0, labels.bottom() - bar().bottom());
            margins.push(Margins.Push.at(
                    x(),
                    y(),
                    box.width() * xAnchor(),
                    box.width() * (1 - xAnchor()),
                    tall * yAnchor(),
                    tall * (1 - yAnchor())));
        }
    }

    /** How wide the title makes the box of an upright bar: above it by its length, beside it by its height. */
    private double titleReach() {
        if (title.isEmpty()) {
            return 0;
        }
        return 2 * xPad() + (titleOnTop() ? title.width() : besideX() + title.ascent() - bar().x());
    }

    /** Where the baseline of a title beside an upright bar lies. */
    private double besideX() {
        return Math.max(bar().right(), labels().bounds().right())
                + 10
                + title.style().size();
    }

    public void draw(List<Element> out) {
        Rect bar = bar();
        out.add(PathElement.filled(box().path(), attrs.color("bgcolor", Color.TRANSPARENT)));
        out.add(colors(bar));
        double outline = attrs.number("outlinewidth", 1);
        if (outline > 0) {
            Color ink = attrs.color("outlinecolor", Color.rgb(0x44, 0x44, 0x44));
            out.add(PathElement.stroked(bar.path(), Stroke.of(ink, outline)));
        }
        ticks(bar, out);
        labels().draw(out);
        title(bar, out);
    }

    private ImageElement colors(Rect bar) {
        int steps = (int) Math.max(1, Math.min(1024, Math.rint(vertical ? bar.height() : bar.width())));
        int[] argb = new int[steps];
        for (int i = 0; i < steps; i++) {
            double share = (i + 0.5) / steps;
            argb[i] = spec.scale().at(vertical ? 1 - share : share).argb();
        }
        return new ImageElement(vertical ? 1 : steps, vertical ? steps : 1, argb, bar, false);
    }

    private void ticks(Rect bar, List<Element> out) {
        String placement = attrs.text("ticks", "");
        if (placement.isEmpty()) {
            return;
        }
        double reach = placement.equals("outside") ? view.tickLength() : -view.tickLength();
        Path.Builder path = Path.builder();
        view.ticks().forEach(tick -> {
            double at = view.axis().pixel(tick.value());
            if (vertical) {
                path.move(bar.right(), at).line(bar.right() + reach, at);
            } else {
                path.move(at, bar.bottom()).line(at, bar.bottom() + reach);
            }
        });
        out.add(PathElement.stroked(path.build(), Stroke.of(view.tickColor(), view.tickWidth())));
    }

    private void title(Rect bar, List<Element> out) {
        if (title.isEmpty()) {
            return;
        }
        if (titleOnTop() || !vertical) {
            double top = vertical ? box().y() + yPad() : bar.y() - title.height() - 5;
            out.add(title.at(bar.x(), top + title.ascent(), Anchor.START));
        } else {
            out.add(title.at(besideX(), bar.centerY(), Anchor.MIDDLE, 90));
        }
    }
}
