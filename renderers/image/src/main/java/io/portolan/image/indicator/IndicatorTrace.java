package io.portolan.image.indicator;

import io.portolan.image.plot.DomainTrace;
import io.portolan.image.plot.Page;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.FontAttrs;
import java.util.List;

/** One value, shown as a number, as its distance from another, on a gauge, or as several of these. */
public final class IndicatorTrace extends DomainTrace {

    private static final double NUMBER_SIZE = 80;

    public IndicatorTrace(TraceSetup setup) {
        super(setup);
    }

    @Override
    protected void draw(Rect place, Page page, List<Element> out) {
        new IndicatorFigure(this, place, page).draw(out);
    }

    /** NaN where there is none. */
    double value() {
        return attrs().number("value", Double.NaN);
    }

    private boolean shows(String part) {
        return List.of(attrs().text("mode", "number").split("\\+")).contains(part);
    }

    boolean hasNumber() {
        return shows("number");
    }

    boolean hasDelta() {
        return shows("delta");
    }

    boolean hasNumbers() {
        return hasNumber() || hasDelta();
    }

    boolean isBullet() {
        return shows("gauge") && attrs().text("gauge.shape", "angular").equals("bullet");
    }

    boolean isAngular() {
        return shows("gauge") && !isBullet();
    }

    /** How much of the width lies left of the numbers' own anchor. */
    Anchor alignment() {
        return isAngular() ? Anchor.MIDDLE : anchor("align");
    }

    Anchor titleAlignment() {
        return isBullet() ? Anchor.END : anchor("title.align");
    }

    private Anchor anchor(String path) {
        String stated = attrs().text(path, "center");
        return stated.equals("left") ? Anchor.START : stated.equals("right") ? Anchor.END : Anchor.MIDDLE;
    }

    private double statedSize(String path, double otherwise) {
        double size = attrs().number(path, 0);
        return size >= 1 ? size : otherwise;
    }

    private double numberSize() {
        return statedSize("number.font.size", NUMBER_SIZE);
    }

    private double deltaSize() {
        return statedSize("delta.font.size", hasNumber() ? numberSize() / 2 : NUMBER_SIZE);
    }

    TextStyle numberFont() {
        return font("number.font", numberSize());
    }

    TextStyle deltaFont() {
        return font("delta.font", deltaSize());
    }

    TextStyle titleFont() {
        return font("title.font", (hasNumber() ? numberSize() : hasDelta() ? deltaSize() : NUMBER_SIZE) / 4);
    }

    private TextStyle font(String path, double size) {
        return FontAttrs.style(attrs(), path, setup().font().withSize(size));
    }

    /** Numbers shrink and grow to fit only where no size is stated. */
    boolean scalesNumbers() {
        return (!hasNumber() || !attrs().has("number.font.size")) && (!hasDelta() || !attrs().has("delta.font.size"));
    }

    Color paper() {
        return setup().layout().color("paper_bgcolor", Color.WHITE);
    }
}
