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
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** One text at a point, in a box, perhaps with an arrow to the point. */
public final class Annotation {

    private final Attrs attrs;
    private final Page page;
    private final Reference x;
    private final Reference y;
    private final AnnotationBox box;

    public Annotation(Attrs attrs, AxisSet axes, Page page, TextStyle font) {
        this(
                attrs,
                new Reference(attrs.text("xref", "x"), true, axes, page),
                new Reference(attrs.text("yref", "y"), false, axes, page),
                page,
                font);
    }

    private Annotation(Attrs attrs, Reference x, Reference y, Page page, TextStyle font) {
        this.attrs = attrs;
        this.page = page;
        this.x = x;
        this.y = y;
        box = new AnnotationBox(attrs, font);
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
        return new Annotation(
                placed.over(attrs), Reference.paper(true, page), Reference.paper(false, page), page, font);
    }

    public void draw(List<Element> out) {
        boolean arrow = box.hasArrow();
        double headX = held(x.pixel(attrs.at("x").orElse(null)), attrs.text("xref", "x"), page.width());
        double headY = held(y.pixel(attrs.at("y").orElse(null)), attrs.text("yref", "y"), page.height());
        if (!Double.isFinite(headX) || !Double.isFinite(headY) || isAway("x", x, headX) || isAway("y", y, headY)) {
            return;
        }
        double shiftX = attrs.number("xshift", 0);
        double shiftY = -attrs.number("yshift", 0);
        double tailX = arrow ? tail("x", x, headX) : headX;
        double tailY = arrow ? tail("y", y, headY) : headY;
        double centerX = tailX + box.shift(true, share("x", x)) + shiftX;
        double centerY = tailY + box.shift(false, share("y", y)) + shiftY;
        List<Element> parts = new ArrayList<>();
        if (arrow) {
            new Arrow(attrs, headX + shiftX, headY + shiftY, tailX + shiftX, tailY + shiftY, box.angle())
                    .draw(box.turned().moved(centerX, centerY), parts);
        }
        frame(centerX, centerY, parts);
        text(centerX, centerY, parts);
        double opacity = attrs.number("opacity", 1);
        if (opacity < 1) {
            out.add(Group.translucent(opacity, parts));
        } else {
            out.addAll(parts);
        }
    }

    /** What an arrow on the paper points at stays on the page. */
    private double held(double pixel, String reference, double extent) {
        boolean onPaper = box.hasArrow() && reference.equals("paper");
        return onPaper ? Math.max(1, Math.min(extent - 1, pixel)) : pixel;
    }

    /** Where on the paper or the axis's domain the point is, from the left or the top; points on axes count as the middle. */
    private double share(String letter, Reference reference) {
        if (reference.axis() != null) {
            return 0.5;
        }
        double stated = attrs.number(letter, 0.5);
        return letter.equals("x") ? stated : 1 - stated;
    }

    /** Annotations of points outside of the range go with them, unless their arrow begins inside. */
    private boolean isAway(String letter, Reference reference, double pixel) {
        boolean tailInside = box.hasArrow()
                && attrs.text("a" + letter + "ref", "pixel").equals(attrs.text(letter + "ref", letter))
                && isOnPlot(reference, tail(letter, reference, pixel));
        return !isOnPlot(reference, pixel) && !tailInside;
    }

    private static boolean isOnPlot(Reference reference, double pixel) {
        AxisView view = reference.axis();
        return view == null
                || pixel >= view.axis().offset() - 1
                        && pixel <= view.axis().offset() + view.axis().length() + 1;
    }

    private double tail(String letter, Reference reference, double tip) {
        String ref = attrs.text("a" + letter + "ref", "pixel");
        if (ref.equals(attrs.text(letter + "ref", letter))) {
            return reference.pixel(attrs.at("a" + letter).orElse(null));
        }
        return tip + attrs.number("a" + letter, letter.equals("x") ? -10 : -30);
    }

    private void frame(double centerX, double centerY, List<Element> out) {
        Color fill = attrs.color("bgcolor", Color.TRANSPARENT);
        Color edge = attrs.color("bordercolor", Color.TRANSPARENT);
        if (fill.alpha() > 0 || edge.alpha() > 0) {
            double border = box.border();
            Path path = new Rect(-box.width() / 2, -box.height() / 2, box.width(), box.height())
                    .grown(-border / 2)
                    .path()
                    .rotated(box.angle())
                    .translated(centerX, centerY);
            out.add(new PathElement(path, fill, border > 0 ? Stroke.of(edge, border) : null));
        }
    }

    private void text(double centerX, double centerY, List<Element> out) {
        TextBlock block = box.block();
        String align = attrs.text("align", "center");
        Anchor anchor = align.equals("left") ? Anchor.START : align.equals("right") ? Anchor.END : Anchor.MIDDLE;
        double dx = (anchor.share() - 0.5) * (align.equals("center") ? 0 : box.innerWidth());
        String valign = attrs.text("valign", "middle");
        double spare = box.innerHeight() - block.height();
        double dy = valign.equals("top") ? -spare / 2 : valign.equals("bottom") ? spare / 2 : 0;
        double down = dy - block.height() / 2 + block.ascent();
        double radians = StrictMath.toRadians(box.angle());
        double cos = StrictMath.cos(radians);
        double sin = StrictMath.sin(radians);
        out.add(block.at(centerX + cos * dx - sin * down, centerY + sin * dx + cos * down, anchor, box.angle()));
    }
}
