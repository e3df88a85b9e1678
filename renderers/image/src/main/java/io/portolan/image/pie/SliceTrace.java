package io.portolan.image.pie;

import io.portolan.image.plot.Domain;
import io.portolan.image.plot.Page;
import io.portolan.image.plot.Panel;
import io.portolan.image.plot.PanelTrace;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.text.UniformText;
import io.portolan.image.trace.AreaStyle;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A trace that shows shares of a whole. */
abstract class SliceTrace extends PanelTrace {

    private static final double MOST_KEY_LINE = 5;
    private static final Color DARK = Color.rgb(0x44, 0x44, 0x44);

    private List<Slice> slices = List.of();
    private List<Slice> listed = List.of();
    private double total;

    SliceTrace(TraceSetup setup) {
        super(setup);
    }

    /** The name of its type: of its panel, and the start of its attributes' names in the layout. */
    abstract String type();

    /** Puts the slices in the order they are drawn in. */
    abstract List<Slice> sorted(List<Slice> slices);

    /** Lays it out within a circle. */
    abstract SliceFigure figure(Area area, Page page, UniformText uniform);

    @Override
    public final String panelName() {
        return type();
    }

    @Override
    public final Panel panel(List<PanelTrace> traces) {
        return new SlicePanel(
                type(), traces.stream().map(SliceTrace.class::cast).toList());
    }

    @Override
    public final void calculate() {
        slices = sorted(new SliceReader(attrs(), setup().layout()).slices());
        total = slices.stream()
                .filter(slice -> !slice.hidden())
                .mapToDouble(Slice::value)
                .sum();
    }

    final List<Slice> slices() {
        return slices;
    }

    final void recolor(UnaryOperator<Slice> change) {
        slices = slices.stream().map(change).toList();
    }

    /** The sum of all slices that are drawn. */
    final double total() {
        return total;
    }

    final Domain domain() {
        return Domain.of(attrs(), setup().layout());
    }

    final SliceTitle title() {
        return new SliceTitle(attrs(), setup().font(), attrs().number("hole", 0) > 0);
    }

    /** How far the slice that is pulled most stands off, in radii. */
    double mostPull() {
        return 0;
    }

    /** Its height, in widths. */
    double aspectRatio() {
        return 1;
    }

    /** The width of its bottom, in widths of its top. */
    double baseRatio() {
        return 1;
    }

    /** Its attributes as they are for one slice. */
    final Attrs attrs(Slice slice) {
        return attrs().forPoint(slice.points());
    }

    private Stroke line(Slice slice, double most) {
        Attrs line = attrs(slice).part("marker.line");
        // As in plotly.js, what is no colour is black in a list, and absent where it stands alone.
        boolean wrong = attrs().isList("marker.line.color") && line.has("color");
        Color color = line.color("color", wrong ? Color.BLACK : lineColor());
        double width = Math.max(0, Math.min(most, line.number("width", lineWidth())));
        return new Stroke(color, width, new double[0], Stroke.Cap.BUTT, Stroke.Join.ROUND);
    }

    /** How a slice looks, with an outline of at most a width. */
    final AreaStyle style(Slice slice, double mostLine) {
        return AreaStyle.of(slice.fill(), line(slice, mostLine), attrs(slice).part("marker.pattern"));
    }

    final double opacity() {
        return Math.max(0, Math.min(1, attrs().number("opacity", 1)));
    }

    Color lineColor() {
        return DARK;
    }

    double lineWidth() {
        return 0;
    }

    @Override
    public final boolean listsParts() {
        return true;
    }

    /** Has the legend list the slices whose labels the same group has not listed yet. */
    final void list(Set<String> seen) {
        String group = attrs().text("legendgroup", "");
        listed = slices.stream()
                .filter(slice -> attrs(slice).flag("showlegend", true))
                .filter(slice -> seen.add(group + "\u0000" + slice.label()))
                .toList();
    }

    @Override
    public final List<LegendEntry> legend() {
        return listed.stream().map(this::entry).toList();
    }

    private LegendEntry entry(Slice slice) {
        Attrs own = attrs(slice);
        Attrs shown = slice.hidden()
                ? Attrs.of(JsonObject.of("visible", "legendonly")).over(own)
                : own;
        return new LegendEntry(slice.label(), shown, (cx, cy, out) -> key(slice, cx, cy, out));
    }

    private void key(Slice slice, double cx, double cy, List<Element> out) {
        List<Element> key = new ArrayList<>();
        style(slice, MOST_KEY_LINE).draw(new Rect(cx - 6, cy - 6, 12, 12).path(), cx, cy, key);
        if (opacity() < 1) {
            out.add(Group.translucent(opacity(), key));
        } else {
            out.addAll(key);
        }
    }
}
