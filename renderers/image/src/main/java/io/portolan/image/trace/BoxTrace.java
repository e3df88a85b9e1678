package io.portolan.image.trace;

import io.portolan.image.axis.Room;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Boxes with whiskers, one for each position. */
public final class BoxTrace extends Distribution {

    private static final int LAYER = 30;

    private final BoxPoints points;
    private final double multiple;

    public BoxTrace(TraceSetup setup) {
        super(setup);
        points = new BoxPoints(this, "boxpoints", isStated() ? "all" : "outliers");
        multiple = attrs().number("sdmultiple", 1);
    }

    @Override
    boolean isStated() {
        return StatedBoxes.areIn(attrs());
    }

    @Override
    String family() {
        return "box";
    }

    @Override
    BoxPoints points() {
        return points;
    }

    @Override
    public int layer() {
        return LAYER;
    }

    private boolean isNotched() {
        return attrs().flag("notched", attrs().has(isStated() ? "notchspan" : "notchwidth"));
    }

    private boolean showsDeviation() {
        return attrs().text("sizemode", "quartiles").equals("sd");
    }

    @Override
    public void show() {
        showPositions();
        for (BoxStats box : boxes().values()) {
            boolean whole = !isStated() || points.isShown();
            double low = whole ? Math.min(box.min(), box.low()) : box.low();
            double high = whole ? Math.max(box.max(), box.high()) : box.high();
            valueAxis().show(new double[] {low, high}, Room.PADDED);
            if (isNotched()) {
                valueAxis().show(new double[] {box.median() - box.notch(), box.median() + box.notch()}, Room.PADDED);
            }
        }
    }

    @Override
    public void draw(List<Element> out) {
        List<Element> parts = new ArrayList<>();
        for (Map.Entry<Double, BoxStats> entry : boxes().entrySet()) {
            box(entry.getKey(), entry.getValue(), parts);
        }
        points.draw(parts);
        boxes().forEach((position, box) -> mean(position, box, parts));
        translucent(parts, out);
    }

    private BoxGlyph glyph(double position) {
        double half = place().half();
        return new BoxGlyph(this, positionAxis().linear(position + place().center()), half, half, 0);
    }

    private Stroke stroke() {
        return Stroke.of(ink(), attrs().number("line.width", 2));
    }

    private void box(double position, BoxStats stats, List<Element> out) {
        BoxGlyph glyph = glyph(position);
        BoxStats box = levels(stats);
        double notch = Math.min(0.5, Math.max(0, attrs().number("notchwidth", 0.25)));
        Path.Builder path = Path.builder().append(isNotched() ? glyph.notched(box, notch) : glyph.box(box));
        if (attrs().flag("showwhiskers", !showsDeviation())) {
            path.append(glyph.whiskers(box, place().half() * attrs().number("whiskerwidth", 0.5)));
        }
        Stroke stroke = stroke();
        out.add(new PathElement(path.build(), fillColor(), stroke.width() > 0 ? stroke : null));
    }

    /** What the box is drawn by: quartiles, or deviations around the mean. */
    private BoxStats levels(BoxStats box) {
        if (showsDeviation()) {
            double deviation = box.deviation() * multiple;
            return box.withLevels(box.mean() - deviation, box.mean(), box.mean() + deviation, box.min(), box.max());
        }
        return points.isShown()
                ? box
                : box.withLevels(
                        box.q1(),
                        box.median(),
                        box.q3(),
                        Math.min(box.min(), box.low()),
                        Math.max(box.max(), box.high()));
    }

    private void mean(double position, BoxStats box, List<Element> out) {
        String mode = attrs().text("boxmean", statedMean());
        if (!mode.equals("true") && !mode.equals("sd")) {
            return;
        }
        double width = stroke().width();
        Stroke dashed = stroke().dashed(new double[] {2 * width, width});
        BoxGlyph glyph = glyph(position);
        out.add(PathElement.stroked(glyph.mean(box.mean()), dashed));
        if (mode.equals("sd")) {
            out.add(PathElement.stroked(glyph.deviation(box.mean(), box.deviation() * multiple), dashed));
        }
    }

    private String statedMean() {
        boolean mean = isStated() && attrs().has("mean");
        return mean ? attrs().has("sd") ? "sd" : "true" : "false";
    }

    @Override
    public List<LegendEntry> legend() {
        return List.of(new LegendEntry(setup().name(), attrs(), (cx, cy, out) -> key(this, cx, cy, out)));
    }

    /** A square as the boxes look; where they are not to be seen, a point as the points look. */
    static void key(Distribution trace, double cx, double cy, List<Element> out) {
        Attrs attrs = trace.attrs();
        Color fill = trace.fillColor();
        boolean invisible = fill.alpha() == 0 && trace.ink().alpha() == 0;
        if (invisible && trace.points().isShown()) {
            new Markers(attrs.part("marker"), trace.ink(), trace.setup().colorAxes()).drawKey(cx, cy, out);
            return;
        }
        Stroke stroke = Stroke.of(trace.ink(), Math.min(5, attrs.number("line.width", 2)));
        out.add(new PathElement(
                Path.builder().rect(cx - 6, cy - 6, 12, 12).build(), fill, stroke.width() > 0 ? stroke : null));
    }
}
