package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.Room;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Arrows of a field of vectors. */
public final class QuiverTrace extends CartesianTrace {

    private static final int LAYER = 50;
    private static final double LINE_WIDTH = 2;

    private final Attrs marker;
    private final Selection selection;
    private final Column colors;
    private final @Nullable ColorMapper scale;
    private double[] xs = {};
    private double[] ys = {};
    private double[] us = {};
    private double[] vs = {};
    private double factor = 1;

    public QuiverTrace(TraceSetup setup) {
        super(setup);
        marker = attrs().part("marker");
        selection = new Selection(attrs());
        colors = marker.column("color");
        boolean scaled = isNumber(colors)
                || marker.has("coloraxis")
                || marker.has("colorscale")
                || marker.has("colorbar")
                || marker.flag("showscale", false)
                || marker.has("cmin") && marker.has("cmax");
        scale = scaled ? setup.colorAxes().mapper(marker, "c", true) : null;
    }

    @Override
    public boolean hasData() {
        return Positions.haveData(attrs());
    }

    @Override
    public int layer() {
        return LAYER;
    }

    @Override
    public void calculate() {
        double[][] places = Positions.of(attrs(), x(), y());
        xs = places[0];
        ys = places[1];
        us = new double[xs.length];
        vs = new double[xs.length];
        Column u = attrs().column("u");
        Column v = attrs().column("v");
        for (int i = 0; i < xs.length; i++) {
            double along = u.isEmpty() ? 0 : u.number(i);
            double up = v.isEmpty() ? 0 : v.number(i);
            boolean known = Double.isFinite(along) && Double.isFinite(up);
            us[i] = known ? along : 0;
            vs[i] = known ? up : 0;
        }
        factor = attrs().number("lengthfactor", 1) * (isScaled() ? ArrowScale.of(xs, ys, us, vs) : 1);
        if (scale != null) {
            scale.include(values());
        }
    }

    private boolean isOnPage() {
        return attrs().text("arrowref", "data").equals("paper");
    }

    private boolean isScaled() {
        return isOnPage() || !attrs().text("lengthmode", "scaled").equals("raw");
    }

    private static boolean isNumber(Column colors) {
        return Arrays.stream(colors.numbers()).anyMatch(Double::isFinite);
    }

    /** What colours the arrows: stated numbers, or their lengths. */
    private double[] values() {
        if (!colors.isEmpty()) {
            return colors.numbers();
        }
        double[] values = new double[xs.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(i);
        }
        return values;
    }

    private double value(int index) {
        double stated = colors.number(index);
        return Double.isFinite(stated) ? stated : Math.sqrt(us[index] * us[index] + vs[index] * vs[index]);
    }

    /** The share of an arrow that is ahead of its place. */
    private double ahead() {
        String anchor = attrs().text("anchor", "tail");
        return anchor.equals("tip") ? 0 : anchor.equals("center") ? 0.5 : 1;
    }

    @Override
    public void show() {
        show(x(), xs, us);
        show(y(), ys, vs);
    }

    private void show(Axis axis, double[] places, double[] parts) {
        double[] ends = new double[2 * places.length];
        for (int i = 0; i < places.length; i++) {
            double length = parts[i] * factor;
            ends[2 * i] = places[i] + ahead() * length;
            ends[2 * i + 1] = places[i] - (1 - ahead()) * length;
        }
        axis.show(ends, Room.PADDED);
    }

    @Override
    public void draw(List<Element> out) {
        List<Element> parts = new ArrayList<>();
        for (int i = 0; i < xs.length; i++) {
            Stroke stroke = stroke(i);
            double px = x().pixelOf(xs[i]);
            double py = y().pixelOf(ys[i]);
            if (stroke.visible() && Double.isFinite(px) && Double.isFinite(py)) {
                parts.add(PathElement.stroked(arrow(i, px, py), stroke));
            }
        }
        Markers bare = new Markers(marker, setup().color(), setup().colorAxes());
        new PointTexts(setup(), bare, false, PointValues.STATED).draw(new DataSpots(x(), xs, y(), ys), parts);
        translucent(parts, out);
    }

    private Path arrow(int index, double px, double py) {
        double slopeX = x().pixel(1) - x().pixel(0);
        double slopeY = y().pixel(1) - y().pixel(0);
        double scaled = isOnPage() ? factor * Math.sqrt(Math.abs(slopeX * slopeY)) : factor;
        // The length before scaling is whole pixels, as in plotly.js.
        double dx = scaled * (isOnPage() ? us[index] * Math.signum(slopeX) : Math.rint(us[index] * slopeX));
        double dy = scaled * (isOnPage() ? vs[index] * Math.signum(slopeY) : Math.rint(vs[index] * slopeY));
        double behind = 1 - ahead();
        double x0 = px - behind * dx;
        double y0 = py - behind * dy;
        return QuiverArrow.path(x0, y0, x0 + dx, y0 + dy, headLength());
    }

    private double headLength() {
        double width = marker.number("line.width", LINE_WIDTH);
        boolean stated = marker.has("arrowsize");
        return QuiverArrow.headLength(stated ? width : Math.max(width, 1.5)) * marker.number("arrowsize", 1);
    }

    private Stroke stroke(int index) {
        double width = Math.max(0, marker.number("line.width", LINE_WIDTH));
        Color own = scale == null ? marker.color("color", setup().color()) : scale.color(value(index));
        Color shown = selection.color(index).orElseGet(() -> own.faded(selection.opacity(index, 1)));
        return Stroke.of(shown, width).dashed(Dashes.of(marker.text("line.dash", "solid"), width));
    }

    @Override
    public List<LegendEntry> legend() {
        return List.of(new LegendEntry(setup().name(), attrs(), this::drawKey));
    }

    private void drawKey(double cx, double cy, List<Element> out) {
        Color color = colors.isEmpty() ? marker.color("color", setup().color()) : setup().color();
        Stroke line = Lines.stroke(marker.part("line"), color, LINE_WIDTH);
        out.add(PathElement.stroked(Path.line(cx - 15, cy, cx + 15, cy), Stroke.of(color, Math.min(10, line.width()))));
    }

    @Override
    public Optional<ColorBarSpec> colorBar() {
        boolean shown = !marker.has("coloraxis") && marker.flag("showscale", marker.has("colorbar"));
        return Optional.ofNullable(scale).filter(mapper -> shown).map(ColorMapper::bar);
    }
}
