package io.portolan.image.plot;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;
import io.portolan.json.Json;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** One text at a point, in a box, perhaps with an arrow to the point. */
public final class Annotation {

    private final Attrs attrs;
    private final Reference x;
    private final Reference y;
    private final TextBlock block;
    private final boolean arrow;
    private final double inset;
    private final double border;
    private final double angle;

    public Annotation(Attrs attrs, AxisSet axes, Page page, TextStyle font) {
        this(
                attrs,
                new Reference(attrs.text("xref", "x"), true, axes, page),
                new Reference(attrs.text("yref", "y"), false, axes, page),
                font);
    }

    private Annotation(Attrs attrs, Reference x, Reference y, TextStyle font) {
        this.attrs = attrs;
        this.x = x;
        this.y = y;
        block = TextBlock.of(attrs.text("text", ""), FontAttrs.style(attrs, "font", font));
        arrow = attrs.flag("showarrow", true);
        border = attrs.number("borderwidth", 1);
        inset = attrs.number("borderpad", 1) + (attrs.has("bordercolor") || attrs.has("borderwidth") ? border : 1);
        angle = attrs.number("textangle", 0);
    }

    /** An annotation that points at a pixel of the page, wherever its attributes say that it points. */
    public static Annotation at(Attrs attrs, double pixelX, double pixelY, Page page, TextStyle font) {
        Attrs placed = Attrs.of(JsonObject.of(
                "x",
                (pixelX - page.plot().x()) / page.plot().width(),
                "y",
                (page.plot().bottom() - pixelY) / page.plot().height(),
                "axref",
                "pixel",
                "ayref",
                "pixel",
                "xanchor",
                attrs.text("xanchor", "auto").replace("auto", "center"),
                "yanchor",
                attrs.text("yanchor", "auto").replace("auto", "middle")));
        return new Annotation(placed.over(attrs), Reference.paper(true, page), Reference.paper(false, page), font);
    }

    private double width() {
        return attrs.number("width", block.width()) + 2 * inset;
    }

    private double height() {
        return attrs.number("height", block.height()) + 2 * inset;
    }

    /** The size of the upright rectangle around the turned box. */
    private Rect turned() {
        Rect box = new Rect(-width() / 2, -height() / 2, width(), height());
        return angle == 0 ? box : box.path().rotated(angle).bounds();
    }

    public void draw(List<Element> out) {
        double tipX = tip("x", x) + attrs.number("xshift", 0);
        double tipY = tip("y", y) - attrs.number("yshift", 0);
        boolean onPlot = isOnPlot(x, tipX) && isOnPlot(y, tipY);
        if (!Double.isFinite(tipX) || !Double.isFinite(tipY) || !onPlot) {
            return;
        }
        Rect turned = turned();
        double centerX = (arrow ? tail("x", x, tipX) : tipX) + shiftX(turned);
        double centerY = (arrow ? tail("y", y, tipY) : tipY) + shiftY(turned);
        List<Element> parts = new ArrayList<>();
        if (arrow) {
            new Arrow(attrs, tipX, tipY, tail("x", x, tipX), tail("y", y, tipY), angle)
                    .draw(turned.moved(centerX, centerY), parts);
        }
        box(centerX, centerY, parts);
        text(centerX, centerY, parts);
        double opacity = attrs.number("opacity", 1);
        if (opacity < 1) {
            out.add(Group.translucent(opacity, parts));
        } else {
            out.addAll(parts);
        }
    }

    private double tip(String letter, Reference reference) {
        Json value = attrs.at(letter).orElse(null);
        return reference.pixel(value);
    }

    /** Annotations of points outside of the range go with them. */
    private static boolean isOnPlot(Reference reference, double pixel) {
        AxisView view = reference.axis();
        return view == null
                || pixel >= view.axis().offset() - 1
                        && pixel <= view.axis().offset() + view.axis().length() + 1;
    }

    private double tail(String letter, Reference reference, double tip) {
        String ref = attrs.text("a" + letter + "ref", "pixel");
        if (!ref.equals("pixel")) {
            return reference.pixel(attrs.at("a" + letter).orElse(null));
        }
        return tip + attrs.number("a" + letter, letter.equals("x") ? -10 : -30);
    }

    private double shiftX(Rect turned) {
        String anchor = attrs.text("xanchor", "auto");
        if (arrow && anchor.equals("auto")) {
            return 0;
        }
        boolean onPaper = x.axis() == null;
        double share = anchor.equals("auto") && !onPaper ? 0.5 : Anchors.horizontal(anchor, attrs.number("x", 0.5));
        return turned.width() * (0.5 - share);
    }

    private double shiftY(Rect turned) {
        String anchor = attrs.text("yanchor", "auto");
        if (arrow && anchor.equals("auto")) {
            return 0;
        }
        boolean onPaper = y.axis() == null;
        double share = anchor.equals("auto") && !onPaper ? 0.5 : Anchors.vertical(anchor, attrs.number("y", 0.5));
        return turned.height() * (0.5 - share);
    }

    private void box(double centerX, double centerY, List<Element> out) {
        Color fill = attrs.color("bgcolor", Color.TRANSPARENT);
        Color edge = attrs.color("bordercolor", Color.TRANSPARENT);
        if (fill.alpha() > 0 || edge.alpha() > 0) {
            double half = border / 2;
            Path path = new Rect(-width() / 2 + half, -height() / 2 + half, width() - border, height() - border)
                    .path()
                    .rotated(angle)
                    .translated(centerX, centerY);
            out.add(new PathElement(path, fill, border > 0 ? Stroke.of(edge, border) : null));
        }
    }

    private void text(double centerX, double centerY, List<Element> out) {
        String align = attrs.text("align", "center");
        Anchor anchor = align.equals("left") ? Anchor.START : align.equals("right") ? Anchor.END : Anchor.MIDDLE;
        double inner = attrs.number("width", block.width());
        double dx = (anchor.share() - 0.5) * inner;
        String valign = attrs.text("valign", "middle");
        double spare = attrs.number("height", block.height()) - block.height();
        double dy = valign.equals("top") ? -spare / 2 : valign.equals("bottom") ? spare / 2 : 0;
        double down = dy - block.height() / 2 + block.ascent();
        double radians = StrictMath.toRadians(angle);
        double cos = StrictMath.cos(radians);
        double sin = StrictMath.sin(radians);
        out.add(block.at(centerX + cos * dx - sin * down, centerY + sin * dx + cos * down, anchor, angle));
    }
}
