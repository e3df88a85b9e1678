package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.Room;
import io.portolan.image.axis.Span;
import io.portolan.image.scene.Element;
import io.portolan.image.text.UniformText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Anything drawn as bars: it has positions along one axis and sizes along the other. */
abstract class Bars extends CartesianTrace {

    private static final int LAYER = 20;
    private static final BarSlot ALONE = new BarSlot(-0.5, 1, 1);

    private double[] positions = {};
    private double[] sizes = {};
    private double[] bases = {};
    private boolean[] outmost = {};
    private BarSlot slot = ALONE;
    private BarCorners corners = BarCorners.NONE;
    private List<Bars> family = List.of(this);
    private BarRoom room = BarRoom.STANDING;

    Bars(TraceSetup setup) {
        super(setup);
    }

    /** What layout attributes about its place begin with: {@code bar}, {@code funnel} or {@code waterfall}. */
    String family() {
        return "bar";
    }

    /** How a bar looks where some are selected. */
    abstract AreaStyle style(int index, Selection selection);

    /** How a bar looks. */
    final AreaStyle style(int index) {
        return style(index, selection());
    }

    /** The bars that are selected. */
    Selection selection() {
        return new Selection(attrs());
    }

    /** What a bar says. */
    String text(int index) {
        return new BarTemplate(this, index).text();
    }

    @Override
    public final void meet(List<CartesianTrace> all) {
        family = all.stream()
                .filter(Bars.class::isInstance)
                .map(Bars.class::cast)
                .filter(bars -> bars.family().equals(family()))
                .toList();
    }

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

    /** The positions that the trace states or counts, and as many sizes. */
    final double[][] stated() {
        double[] all = sizeAxis().numbers(attrs().column(isVertical() ? "y" : "x"));
        double[] places = Positions.along(attrs(), isVertical() ? "x" : "y", positionAxis(), all.length);
        int count = Math.min(places.length, all.length);
        return new double[][] {Arrays.copyOf(places, count), Arrays.copyOf(all, count)};
    }

    /** Takes what was calculated: bars stand on zero unless a base is given. */
    final void bars(double[] at, double[] size) {
        positions = at;
        sizes = size;
        bases = bases();
        outmost = new boolean[at.length];
        Arrays.fill(outmost, true);
    }

    private double[] bases() {
        double[] feet = new double[sizes.length];
        for (int i = 0; i < feet.length; i++) {
            feet[i] = base(i);
        }
        return feet;
    }

    /** Where a bar stands before it is stacked. */
    double base(int index) {
        double base = sizeAxis().hasCategories()
                ? 0
                : attrs().forPoint(index).at("base").map(sizeAxis()::number).orElse(0.0);
        return Double.isNaN(base) ? 0 : base;
    }

    /** Whether bars have feet of their own, which must be seen too. */
    boolean hasBases() {
        return attrs().has("base");
    }

    /** Whether a bar has a foot of its own. */
    final boolean isFloating(int index) {
        return !sizeAxis().hasCategories() && attrs().forPoint(index).has("base");
    }

    /** Whether some bars go down, and none goes up. */
    final boolean allFall() {
        return Arrays.stream(sizes).anyMatch(size -> size < 0)
                && Arrays.stream(sizes).noneMatch(size -> size > 0);
    }

    /** Whether bars stand centred on zero, and stacks of them as well. */
    boolean isCentered() {
        return false;
    }

    /** How wide a bar is that has no neighbours; infinite where only neighbours tell. */
    double singleWidth() {
        return Double.POSITIVE_INFINITY;
    }

    final double[] positions() {
        return positions;
    }

    final double[] sizes() {
        return sizes;
    }

    final double[] feet() {
        return bases;
    }

    final BarSlot slot() {
        return slot;
    }

    final void arrange(BarSlot settled) {
        slot = settled;
    }

    final BarCorners corners() {
        return corners;
    }

    final void round(BarCorners settled) {
        corners = settled;
    }

    /** Tells whether a bar is the last one of its stack. */
    final void outmost(int index, boolean is) {
        outmost[index] = is;
    }

    final boolean isOutmost(int index) {
        return outmost[index] || hasBases();
    }

    /** Takes what its size axis must show. */
    final void reach(BarRoom settled) {
        room = settled;
    }

    final double width(int index) {
        return attrs().forPoint(index)
                .number("width")
                .map(width -> Math.max(0, width))
                .orElse(slot.width());
    }

    /** The lower edge of a bar along the position axis; bars of a width of their own stay where they are centred. */
    final double edge(int index) {
        double centered = slot.offset() + (slot.width() - width(index)) / 2;
        double offset =
                attrs().forPoint(index).number("offset").orElse(attrs().has("offset") ? slot.offset() : centered);
        return positions[index] + offset;
    }

    final double middle(int index) {
        return edge(index) + width(index) / 2;
    }

    /** Where a bar begins along the size axis. */
    double start(int index) {
        return bases[index];
    }

    final double end(int index) {
        return bases[index] + sizes[index];
    }

    @Override
    public void show() {
        Axis along = positionAxis();
        double half = slot.step() / 2;
        boolean own = attrs().has("width") || attrs().has("offset");
        for (int i = 0; i < positions.length; i++) {
            along.show(new double[] {positions[i] - half, positions[i] + half}, Room.NONE);
            if (own) {
                along.show(Span.of(along.linear(edge(i)), along.linear(edge(i) + width(i))));
            }
        }
        room.show(this);
        new BarPainter(this).errorBars().forEach(ErrorBars::show);
    }

    @Override
    public double[][] valuesAlong(String letter) {
        boolean along = letter.equals(isVertical() ? "x" : "y");
        return along ? new double[][] {positions, sizes} : new double[][] {sizes, positions};
    }

    @Override
    public boolean standsOnZero() {
        return true;
    }

    @Override
    public boolean isStacked() {
        return BarArrangement.mode(this, setup().layout()).equals("stack");
    }

    @Override
    public void draw(List<Element> out) {
        if (attrs().flag("cliponaxis", true)) {
            drawAll(out);
        }
    }

    @Override
    public void drawUnclipped(List<Element> out) {
        if (!attrs().flag("cliponaxis", true)) {
            drawAll(out);
        }
    }

    private void drawAll(List<Element> out) {
        List<Element> parts = new ArrayList<>();
        new BarPainter(this).draw(new BarLabels(family), parts);
        translucent(parts, out);
    }

    final UniformText uniform() {
        return new UniformText(setup().layout());
    }

    /** Draws what lies under the bars. */
    void drawBelow(List<Element> out) {}

    /** Draws what lies over the bars. */
    void drawAbove(List<Element> out) {}

    /** The pixels by which bars are longer than their sizes at either end. */
    double overhang() {
        return 0;
    }

    /** Bars of no size show their outline, if they have one. */
    boolean showsFlat(int index) {
        return style(index).stroke() != null;
    }

    @Override
    public List<LegendEntry> legend() {
        return List.of(new LegendEntry(setup().name(), attrs(), this::drawKey));
    }

    void drawKey(double cx, double cy, List<Element> out) {
        style(0, Selection.none()).forKey().draw(BarCorners.key(this).translated(cx, cy), cx, cy, out);
    }
}
