package io.portolan.image.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;
import java.util.List;

/** Places the text of one bar: inside where it fits, outside where it may. */
final class BarLabel {

    private static final double PAD = 3;
    private static final Color DARK = Color.rgb(0x44, 0x44, 0x44);

    private final Bars bars;
    private final Attrs attrs;
    private final int index;
    private final Rect box;
    private final boolean forward;

    BarLabel(Bars bars, int index, Rect box) {
        this.bars = bars;
        this.index = index;
        this.box = box;
        attrs = bars.attrs().forPoint(index);
        forward = bars.end(index) >= bars.start(index) != runsBackwards();
    }

    private boolean runsBackwards() {
        return bars.sizeAxis().high() < bars.sizeAxis().low();
    }

    /** The pixels that texts need beyond the ends of bars. */
    static double outsideHeight(Bars bars) {
        int lines = 0;
        for (int i = 0; i < bars.positions().length; i++) {
            Attrs attrs = bars.attrs().forPoint(i);
            String text = attrs.text("texttemplate", attrs.text("text", ""));
            lines = text.isEmpty() ? lines : Math.max(lines, text.split("<br", -1).length);
        }
        TextStyle style =
                style(bars, bars.attrs(), "outsidetextfont", bars.setup().font().color());
        return lines == 0 ? 0 : style.size() * TextBlock.LINE_SPACING * lines + PAD;
    }

    private static TextStyle style(Bars bars, Attrs attrs, String path, Color color) {
        TextStyle general =
                FontAttrs.style(attrs, "textfont", bars.setup().font().withColor(color));
        return FontAttrs.style(attrs, path, general);
    }

    private TextBlock block(String path, Color color) {
        TextStyle style = style(bars, attrs, path, color);
        Color shown = new Selection(bars.attrs()).textColor(style.color(), index);
        return TextBlock.of(bars.text(index), style.withColor(shown));
    }

    void draw(List<Element> out) {
        String position = attrs.word("textposition", "auto", "inside", "outside", "none");
        boolean flat = box.width() == 0 || box.height() == 0;
        boolean neverOutside = position.equals("auto") || position.equals("inside");
        if (position.equals("none") || flat && neverOutside) {
            return;
        }
        TextBlock inner = block("insidetextfont", contrast());
        if (inner.isEmpty()) {
            return;
        }
        boolean inside = position.equals("inside") || !bars.isOutmost(index) || neverOutside && fitsInside(inner);
        if (inside) {
            inside(inner, out);
        } else {
            outside(block("outsidetextfont", bars.setup().font().color()), out);
        }
    }

    private boolean fitsInside(TextBlock block) {
        double wide = box.width() - 2 * PAD;
        double tall = box.height() - 2 * PAD;
        double width = block.width();
        double height = block.height();
        boolean shrunk = bars.isVertical() ? tall >= height * (wide / width) : wide >= width * (tall / height);
        return wide >= 0 && tall >= 0 && (width <= wide && height <= tall || width <= tall && height <= wide || shrunk);
    }

    /** Letters on the colour of the bar. */
    private Color contrast() {
        Color ground = bars.style(index).fill().over(Color.WHITE);
        return ground.brightness() < 150 ? Color.WHITE : DARK;
    }

    /** The size of the upright rectangle around a text that is turned. */
    private static Rect turned(TextBlock block, double angle) {
        return new Rect(0, 0, block.width(), block.height())
                .path()
                .rotated(angle)
                .bounds();
    }

    private boolean isConstrained(String where) {
        String constraint = attrs.text("constraintext", "both");
        return constraint.equals("both") || constraint.equals(where);
    }

    private void inside(TextBlock block, List<Element> out) {
        double pad = box.width() > 2 * PAD && box.height() > 2 * PAD ? PAD : 0;
        double wide = box.width() - 2 * pad;
        double tall = box.height() - 2 * pad;
        double angle =
                attrs.number("textangle").orElseGet(() -> bars.isCentered() ? 0.0 : automaticAngle(block, wide, tall));
        Rect turned = turned(block, angle);
        double scale =
                isConstrained("inside") ? Math.min(1, Math.min(wide / turned.width(), tall / turned.height())) : 1;
        String anchor = attrs.word("insidetextanchor", bars.isCentered() ? "middle" : "end", "end", "middle", "start");
        double along = anchor.equals("start") ? -0.5 : anchor.equals("middle") ? 0 : 0.5;
        double free = bars.isVertical() ? tall - turned.height() * scale : wide - turned.width() * scale;
        place(block, box.centerX(), box.centerY(), along * free, scale, angle, out);
    }

    private static double automaticAngle(TextBlock block, double wide, double tall) {
        double width = block.width();
        double height = block.height();
        boolean fits = width <= wide && height <= tall;
        boolean fitsTurned = width <= tall && height <= wide;
        return !fits && (fitsTurned || width < height != wide < tall) ? 90 : 0;
    }

    private void outside(TextBlock block, List<Element> out) {
        double across = bars.isVertical() ? box.width() : box.height();
        double pad = across > 2 * PAD ? PAD : 0;
        double angle = attrs.number("textangle", 0);
        double scale = isConstrained("outside")
                ? Math.min(1, across / (bars.isVertical() ? block.width() : block.height()))
                : 1;
        Rect turned = turned(block, angle);
        double length = bars.isVertical() ? box.height() : box.width();
        double reach = (bars.isVertical() ? turned.height() : turned.width()) / 2;
        place(block, box.centerX(), box.centerY(), length / 2 + pad + reach * scale, scale, angle, out);
    }

    /** Puts the middle of a text at a distance from a point, the way the bar goes. */
    private void place(
            TextBlock block, double x, double y, double distance, double scale, double angle, List<Element> out) {
        double ahead = forward ? distance : -distance;
        if (scale > 0) {
            out.add(block.centeredAt(
                    bars.isVertical() ? x : x + ahead, bars.isVertical() ? y - ahead : y, scale, angle));
        }
    }
}
