package io.portolan.image.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.text.UniformText;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;
import java.util.List;
import java.util.Optional;

/** The text of one bar: inside where it fits, outside where it may. */
final class BarLabel {

    private static final double PAD = 3;
    private static final Color DARK = Color.rgb(0x44, 0x44, 0x44);

    private final Bars bars;
    private final Attrs attrs;
    private final int index;
    private final BarShape shape;
    private final boolean inside;
    private final TextBlock block;

    private BarLabel(Bars bars, int index, BarShape whole) {
        this.bars = bars;
        this.index = index;
        attrs = bars.attrs().forPoint(index);
        shape = whole.within(bars, index);
        TextBlock inner = block("insidetextfont", contrast());
        String position = position(attrs);
        boolean stays = position.equals("inside") || !bars.isOutmost(index);
        inside = stays || position.equals("auto") && fitsInside(inner);
        block = inside ? inner : block("outsidetextfont", bars.setup().font().color());
    }

    private static String position(Attrs attrs) {
        return attrs.word("textposition", "auto", "inside", "outside", "none");
    }

    /** The text of a bar; empty where it says nothing. */
    static Optional<BarLabel> of(Bars bars, int index, BarShape shape) {
        String position = position(bars.attrs().forPoint(index));
        boolean flat = shape.across() == 0 || shape.length() == 0;
        if (position.equals("none") || flat && !position.equals("outside")) {
            return Optional.empty();
        }
        return Optional.of(new BarLabel(bars, index, shape)).filter(label -> !label.block.isEmpty());
    }

    /** The pixels that texts need beyond the ends of upright bars. */
    static double outsideHeight(Bars bars) {
        boolean outside = bars.isVertical()
                && bars.attrs().number("textangle", 0) == 0
                && bars.attrs().text("textposition", "auto").equals("outside");
        return outside ? textHeight(bars) : 0;
    }

    private static double textHeight(Bars bars) {
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
        boolean dims = bars.family().equals("bar");
        Color shown = dims ? bars.selection().textColor(style.color(), index) : style.color();
        return TextBlock.of(bars.text(index), bars.uniform().atLeast(style.withColor(shown)));
    }

    /** Letters on the colour of the bar. */
    private Color contrast() {
        Color ground = bars.style(index, Selection.none()).fill().over(Color.WHITE);
        return ground.brightness() < 150 ? Color.WHITE : DARK;
    }

    private boolean isRound() {
        return shape.radius() - shape.overhead() > PAD;
    }

    private boolean fitsInside(TextBlock text) {
        double across = shape.across() - 2 * PAD;
        double length = shape.length() - 2 * PAD;
        if (!isRound()) {
            return fits(text, across, length);
        }
        double taken = shape.radius() - shape.overhead();
        return fits(text, across - 2 * taken, length)
                || fits(text, across, length - (shape.floating() ? 2 : 1) * taken);
    }

    private boolean fits(TextBlock text, double across, double length) {
        double wide = shape.vertical() ? across : length;
        double tall = shape.vertical() ? length : across;
        double width = text.width();
        double height = text.height();
        boolean shrunk = shape.vertical() ? tall >= height * (wide / width) : wide >= width * (tall / height);
        return wide >= 0 && tall >= 0 && (width <= wide && height <= tall || width <= tall && height <= wide || shrunk);
    }

    private double angle() {
        return attrs.number("textangle").orElseGet(() -> inside && !bars.isCentered() ? automaticAngle() : 0.0);
    }

    private double automaticAngle() {
        Rect room = shape.box().grown(-insidePad());
        double width = block.width();
        double height = block.height();
        boolean fits = width <= room.width() && height <= room.height();
        boolean fitsTurned = width <= room.height() && height <= room.width();
        return !fits && (fitsTurned || width < height != room.width() < room.height()) ? 90 : 0;
    }

    private double insidePad() {
        return Math.min(shape.across(), shape.length()) > 2 * PAD ? PAD : 0;
    }

    private boolean isConstrained() {
        String constraint = attrs.text("constraintext", "both");
        return constraint.equals("both") || constraint.equals(inside ? "inside" : "outside");
    }

    /** The upright rectangle around the turned text. */
    private Rect turned() {
        return new Rect(0, 0, block.width(), block.height())
                .path()
                .rotated(angle())
                .bounds();
    }

    /** By how much the text is made smaller to have room. */
    private double scale() {
        if (inside && isRound()) {
            return new RoundRoom(shape, PAD, turned()).scale();
        }
        if (!isConstrained()) {
            return 1;
        }
        Rect turned = turned();
        Rect room = shape.box().grown(-insidePad());
        return Math.min(
                1,
                inside
                        ? Math.min(room.width() / turned.width(), room.height() / turned.height())
                        : shape.across() / (shape.vertical() ? block.width() : block.height()));
    }

    /** The size of its letters. */
    double size() {
        return scale() * block.style().size();
    }

    /** Draws it, at a size that all such texts have in common if they do. */
    void draw(UniformText uniform, double commonSize, List<Element> out) {
        double scale = uniform.scale(scale(), block.style().size(), commonSize);
        if (!(scale > 0) || Double.isInfinite(scale)) {
            return;
        }
        double distance = inside ? insideDistance(scale) : outsideDistance(scale);
        double ahead = shape.forward() ? distance : -distance;
        Rect box = shape.box();
        out.add(block.centeredAt(
                shape.vertical() ? box.centerX() : box.centerX() + ahead,
                shape.vertical() ? box.centerY() - ahead : box.centerY(),
                scale,
                angle()));
    }

    /** The pixels that a text of a scale takes along the bar. */
    private double length(double scale) {
        Rect turned = turned();
        return scale * (shape.vertical() ? turned.height() : turned.width());
    }

    /** How far the middle of the text is from the middle of the bar, the way the bar goes. */
    private double insideDistance(double scale) {
        String anchor = attrs.word("insidetextanchor", bars.isCentered() ? "middle" : "end", "end", "middle", "start");
        boolean rounded = isRound() && (anchor.equals("end") || shape.floating());
        double pad = insidePad() + (rounded ? new RoundRoom(shape, PAD, turned()).pad() : 0);
        double most = shape.length() / 2 - pad - length(scale) / 2;
        return anchor.equals("middle") ? 0 : anchor.equals("start") ? -most : most;
    }

    private double outsideDistance(double scale) {
        double pad = shape.across() > 2 * PAD ? PAD : 0;
        return shape.length() / 2 + pad + length(scale) / 2;
    }
}
