package io.portolan.image.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.image.value.FontAttrs;
import java.util.List;

/** The text of one bar: inside where it fits, outside where it may. */
final class BarText {

    private static final double PAD = 3;
    private static final Color DARK = Color.rgb(0x44, 0x44, 0x44);

    private final Bars bars;
    private final Attrs attrs;
    private final int index;

    BarText(Bars bars, int index) {
        this.bars = bars;
        this.attrs = bars.attrs();
        this.index = index;
    }

    void draw(Rect box, List<Element> out) {
        String text = text();
        String position = position();
        if (text.isEmpty() || position.equals("none")) {
            return;
        }
        TextBlock inner = TextBlock.of(text, style("insidetextfont", contrast()));
        boolean upright = fits(inner.width(), inner.height(), box);
        boolean turned = fits(inner.height(), inner.width(), box);
        boolean shrunk = bars.isVertical()
                ? box.height() >= inner.height() * box.width() / inner.width()
                : box.width() >= inner.width() * box.height() / inner.height();
        boolean inside = position.equals("inside") || !position.equals("outside") && (upright || turned || shrunk);
        if (inside) {
            inside(inner, box, upright || !turned, out);
        } else {
            outside(
                    TextBlock.of(
                            text, style("outsidetextfont", bars.setup().font().color())),
                    box,
                    out);
        }
    }

    private String text() {
        String template = attrs.text("texttemplate", "");
        if (!template.isEmpty()) {
            double size = bars.sizes()[index];
            double position = bars.positions()[index];
            boolean vertical = bars.isVertical();
            return new TextTemplate(template)
                    .number("value", size)
                    .number("x", vertical ? position : size)
                    .number("y", vertical ? size : position)
                    .text("text", String.valueOf(PointTexts.text(attrs, index)))
                    .fill();
        }
        String text = PointTexts.text(attrs, index);
        return text == null ? "" : text;
    }

    private String position() {
        Column list = attrs.column("textposition");
        return list.isEmpty() ? attrs.text("textposition", "auto") : String.valueOf(list.text(index));
    }

    private TextStyle style(String path, Color color) {
        TextStyle base = bars.setup().font().withColor(color);
        TextStyle general = FontAttrs.style(attrs, "textfont", base);
        return FontAttrs.style(attrs, path, general);
    }

    private Color contrast() {
        Color ground = bars.fill(index).over(Color.WHITE);
        return ground.brightness() < 150 ? Color.WHITE : DARK;
    }

    private static boolean fits(double width, double height, Rect box) {
        return width <= box.width() - 2 * PAD && height <= box.height() - 2 * PAD;
    }

    private void inside(TextBlock block, Rect box, boolean upright, List<Element> out) {
        double angle = attrs.number("textangle", upright ? 0 : 90);
        boolean lies = Math.abs(angle) == 90;
        double wide = lies ? block.height() : block.width();
        double tall = lies ? block.width() : block.height();
        double scale = Math.min(1, Math.min((box.width() - 2 * PAD) / wide, (box.height() - 2 * PAD) / tall));
        if (scale <= 0) {
            return;
        }
        TextBlock shown = scale < 1
                ? TextBlock.of(text(), block.style().withSize(block.style().size() * scale))
                : block;
        String anchor = attrs.text("insidetextanchor", "end");
        double along = anchor.equals("start") ? 0 : anchor.equals("middle") ? 0.5 : 1;
        boolean up = bars.sizes()[index] >= 0;
        double x = box.centerX();
        double y = box.centerY();
        if (bars.isVertical()) {
            double free = box.height() - tall * scale - 2 * PAD;
            y += free * (up ? 0.5 - along : along - 0.5);
        } else {
            double free = box.width() - wide * scale - 2 * PAD;
            x += free * (up ? along - 0.5 : 0.5 - along);
        }
        place(shown, x, y, angle, out);
    }

    private void outside(TextBlock block, Rect box, List<Element> out) {
        double angle = attrs.number("textangle", 0);
        boolean up = bars.sizes()[index] >= 0;
        boolean lies = Math.abs(angle) == 90;
        double wide = lies ? block.height() : block.width();
        double tall = lies ? block.width() : block.height();
        if (bars.isVertical()) {
            double y = up ? box.y() - PAD - tall / 2 : box.bottom() + PAD + tall / 2;
            place(block, box.centerX(), y, angle, out);
        } else {
            double x = up ? box.right() + PAD + wide / 2 : box.x() - PAD - wide / 2;
            place(block, x, box.centerY(), angle, out);
        }
    }

    /** Puts the middle of the text at a point. */
    private static void place(TextBlock block, double x, double y, double angle, List<Element> out) {
        out.add(block.centeredAt(x, y, 1, angle));
    }
}
