package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.Room;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Anything drawn as bars: it has positions along one axis and sizes along the other. */
abstract class Bars extends CartesianTrace {

    private static final int LAYER = 20;

    private final Markers colors;
    private double[] positions = {};
    private double[] sizes = {};
    private double[] bases = {};
    private double[] offsets = {};
    private double[] widths = {};
    private double smallestStep = 1;

    Bars(TraceSetup setup) {
        super(setup);
        colors = new Markers(attrs().part("marker"), setup.color(), setup.colorAxes());
    }

    /** Whether bars stand upright. */
    abstract boolean isVertical();

    final Axis positionAxis() {
        return isVertical() ? x() : y();
    }

    final Axis sizeAxis() {
        return isVertical() ? y() : x();
    }

    @Override
    public int layer() {
        return LAYER;
    }

    @Override
    public boolean wantsGrid(String letter) {
        return !positionAxis().id().startsWith(letter);
    }

    /** Takes what was calculated: bars stand on zero unless a base is given. */
    final void bars(double[] at, double[] size) {
        positions = at;
        sizes = size;
        bases = new double[at.length];
        offsets = new double[at.length];
        widths = new double[at.length];
        statedBases();
    }

    private void statedBases() {
        Column stated = attrs().column("base");
        for (int i = 0; i < bases.length; i++) {
            double base = stated.isEmpty()
                    ? attrs().at("base").map(sizeAxis()::number).orElse(0.0)
                    : sizeAxis().number(stated.get(i));
            bases[i] = Double.isNaN(base) ? 0 : base;
        }
    }

    final boolean hasBases() {
        return attrs().has("base");
    }

    final double[] positions() {
        return positions;
    }

    final double[] sizes() {
        return sizes;
    }

    final double[] bases() {
        return bases;
    }

    /** Takes its bars' width and place around their positions, unless the trace states its own. */
    final void arrange(double offset, double width, double step) {
        smallestStep = step;
        Column statedWidths = attrs().column("width");
        Column statedOffsets = attrs().column("offset");
        for (int i = 0; i < positions.length; i++) {
            double own = statedWidths.isEmpty() ? attrs().number("width", width) : statedWidths.number(i);
            widths[i] = Double.isNaN(own) ? width : own;
            double left = widths[i] == width ? offset : -widths[i] / 2;
            double ownOffset = statedOffsets.isEmpty() ? attrs().number("offset", left) : statedOffsets.number(i);
            offsets[i] = Double.isNaN(ownOffset) ? left : ownOffset;
        }
    }

    @Override
    public void show() {
        double[] ends = new double[4 * positions.length];
        boolean own = attrs().has("width") || attrs().has("offset");
        double[] sizeEnds = new double[2 * positions.length];
        boolean onZero = false;
        for (int i = 0; i < positions.length; i++) {
            ends[4 * i] = positions[i] - smallestStep / 2;
            ends[4 * i + 1] = positions[i] + smallestStep / 2;
            ends[4 * i + 2] = own ? positions[i] + offsets[i] : ends[4 * i];
            ends[4 * i + 3] = own ? positions[i] + offsets[i] + widths[i] : ends[4 * i];
            sizeEnds[2 * i] = bases[i] + sizes[i];
            sizeEnds[2 * i + 1] = hasBases() ? bases[i] : sizeEnds[2 * i];
            onZero |= !hasBases() || bases[i] == 0;
        }
        positionAxis().show(ends, Room.NONE);
        sizeAxis().show(sizeEnds, onZero ? Room.PADDED.withZero() : Room.PADDED);
        errorBars().ifPresent(ErrorBars::show);
    }

    private Optional<ErrorBars> errorBars() {
        String letter = isVertical() ? "y" : "x";
        Attrs part = attrs().part("error_" + letter);
        if (!ErrorBars.isVisible(part)) {
            return Optional.empty();
        }
        double[] tops = new double[positions.length];
        double[] middles = new double[positions.length];
        for (int i = 0; i < tops.length; i++) {
            tops[i] = bases[i] + sizes[i];
            middles[i] = positions[i] + offsets[i] + widths[i] / 2;
        }
        Color ink = Color.rgb(0x44, 0x44, 0x44);
        return Optional.of(
                isVertical()
                        ? new ErrorBars(part, true, x(), y(), middles, tops, tops, ink)
                        : new ErrorBars(part, false, x(), y(), tops, middles, tops, ink));
    }

    @Override
    public boolean standsOnZero() {
        return true;
    }

    @Override
    public boolean isStacked() {
        return setup().layout().text("barmode", "group").equals("stack");
    }

    @Override
    public void draw(List<Element> out) {
        List<Element> parts = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            Rect box = box(i);
            if (box != null) {
                parts.add(new PathElement(box.path(), fill(i), stroke(i)));
                new BarText(this, i).draw(box, parts);
            }
        }
        errorBars().ifPresent(bars -> bars.draw(parts));
        double opacity = attrs().number("opacity", 1);
        if (opacity < 1) {
            out.add(Group.translucent(opacity, parts));
        } else {
            out.addAll(parts);
        }
    }

    /** Where a bar is on the page; null where it is not to be seen. */
    private Rect box(int index) {
        Axis along = positionAxis();
        Axis up = sizeAxis();
        double from = along.pixelOf(positions[index] + offsets[index]);
        double to = along.pixelOf(positions[index] + offsets[index] + widths[index]);
        double foot = foot(up, bases[index]);
        double top = up.pixelOf(bases[index] + sizes[index]);
        if (!Double.isFinite(from) || !Double.isFinite(to) || !Double.isFinite(top) || foot == top) {
            return null;
        }
        return isVertical() ? Rect.between(from, foot, to, top) : Rect.between(foot, from, top, to);
    }

    /** On a logarithmic axis bars without a base stand below everything that is shown. */
    private static double foot(Axis up, double base) {
        double pixel = up.pixelOf(base);
        double low = Math.min(up.low(), up.high());
        return Double.isFinite(pixel) ? pixel : up.pixel(low - 1);
    }

    final Color fill(int index) {
        Column opacities = attrs().column("marker.opacity");
        double opacity = opacities.isEmpty() ? attrs().number("marker.opacity", 1) : opacities.number(index);
        return colors.fill(index).faded(opacity);
    }

    private Stroke stroke(int index) {
        Attrs line = attrs().part("marker.line");
        Column widthList = line.column("width");
        double width = widthList.isEmpty() ? line.number("width", 0) : widthList.number(index);
        Color ink = line.column("color").color(index).orElse(line.color("color", Color.rgb(0x44, 0x44, 0x44)));
        return width > 0 ? Stroke.of(ink, width) : null;
    }

    @Override
    public List<LegendEntry> legend() {
        return List.of(new LegendEntry(setup().name(), attrs(), this::drawKey));
    }

    private void drawKey(double cx, double cy, List<Element> out) {
        Stroke stroke = stroke(0);
        Color shown = fill(0).faded(attrs().number("opacity", 1));
        out.add(new PathElement(new Rect(cx - 6, cy - 6, 12, 12).path(), shown, stroke));
    }

    @Override
    public Optional<ColorBarSpec> colorBar() {
        return colors.colorBar();
    }

    /** Drops bars before the first and behind the last that has a size. */
    final void trim() {
        int from = 0;
        int to = sizes.length;
        while (from < to && !(sizes[from] != 0)) {
            from++;
        }
        while (to > from && !(sizes[to - 1] != 0)) {
            to--;
        }
        bars(Arrays.copyOfRange(positions, from, to), Arrays.copyOfRange(sizes, from, to));
    }
}
