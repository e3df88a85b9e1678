package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.Spots;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Points, lines through them, areas below them, texts beside them. */
public final class ScatterTrace extends CartesianTrace {

    private static final int LAYER = 50;

    private ScatterMarks marks;
    private double[] xs = {};
    private double[] ys = {};
    private boolean[] gaps = {};
    private boolean opaque;
    private MarkerSample sample = new MarkerSample(0, 0);
    private double shift;
    private double groupStep;
    private @Nullable ScatterTrace previous;
    private @Nullable ScatterTrace next;

    public ScatterTrace(TraceSetup setup) {
        super(setup);
        marks = marks("none");
    }

    private ScatterMarks marks(String fill) {
        int count = Math.max(attrs().column("x").size(), attrs().column("y").size());
        String mode = stackGroup().isEmpty() ? ScatterMarks.modeFor(count) : "lines";
        return new ScatterMarks(
                setup(),
                mode,
                fill,
                (template, index) -> template.value("x", xs[index], x()).value("y", ys[index], y()));
    }

    @Override
    public boolean hasData() {
        return Positions.haveData(attrs());
    }

    String stackGroup() {
        return attrs().text("stackgroup", "");
    }

    @Override
    public boolean isVertical() {
        return attrs().word("orientation", attrs().has("x") && !attrs().has("y") ? "h" : "v", "v", "h")
                .equals("v");
    }

    Axis positionAxis() {
        return isVertical() ? x() : y();
    }

    double[] positions() {
        return isVertical() ? xs : ys;
    }

    ScatterMarks marks() {
        return marks;
    }

    private String fill() {
        return marks.fill();
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
        gaps = new boolean[0];
    }

    @Override
    public void meet(List<CartesianTrace> all) {
        long before = all.subList(0, all.indexOf(this)).stream()
                .filter(other -> other.x() == x() && other.y() == y())
                .filter(other -> other.attrs().number("marker.maxdisplayed", 0) > 0)
                .count();
        sample = MarkerSample.of(attrs(), (int) before);
    }

    double[] xs() {
        return xs;
    }

    double[] ys() {
        return ys;
    }

    /** Takes coordinates that a stack has moved; gaps in it have no markers. */
    void stack(double[] movedX, double[] movedY, boolean[] filled, boolean horizontal) {
        xs = movedX;
        ys = movedY;
        gaps = filled;
        marks = marks(horizontal ? "tonextx" : "tonexty");
    }

    /** Takes how far its points move aside, and how far positions are apart. */
    void group(double aside, double step) {
        shift = aside;
        groupStep = step;
    }

    private double[] pixelsX() {
        return shifted(x(), xs, isVertical() ? shift : 0);
    }

    private double[] pixelsY() {
        return shifted(y(), ys, isVertical() ? 0 : shift);
    }

    /** The points of its line, which may be far off the page. */
    double[][] linePoints() {
        return LinePoints.of(x(), pixelsX(), xs, y(), pixelsY(), ys);
    }

    private static double[] shifted(Axis axis, double[] values, double shift) {
        return axis.pixelsOf(
                shift == 0 ? values : Arrays.stream(values).map(v -> v + shift).toArray());
    }

    /** Names the trace below this one in its plot, to which this one may fill. */
    void above(ScatterTrace below) {
        previous = below;
        if (fill().startsWith("tonext")) {
            below.next = this;
            below.opaque |= !fill().equals("tonext");
        }
    }

    @Override
    public void show() {
        ScatterRoom room = new ScatterRoom(this, area());
        if (groupStep > 0) {
            room.showGrouped(groupStep);
        } else {
            room.show();
            errorBars().forEach(ErrorBars::show);
        }
    }

    private ScatterArea area() {
        return new ScatterArea(this, previous);
    }

    private List<ErrorBars> errorBars() {
        return ErrorBars.of(this, xs, ys, marks.lineColor());
    }

    @Override
    public void draw(List<Element> out) {
        List<Element> parts = new ArrayList<>();
        drawAreas(parts);
        if (attrs().flag("cliponaxis", true)) {
            drawPoints(parts);
        }
        add(parts, out);
    }

    @Override
    public void drawUnclipped(List<Element> out) {
        if (!attrs().flag("cliponaxis", true)) {
            List<Element> parts = new ArrayList<>();
            drawPoints(parts);
            add(parts, out);
        }
    }

    /** A line to which the next one fills has the opacity of its colour alone, as that one has. */
    private void add(List<Element> parts, List<Element> out) {
        if (opaque) {
            out.addAll(parts);
        } else {
            marks.add(parts, out);
        }
    }

    private void drawAreas(List<Element> parts) {
        if (next != null) {
            next.drawFill(parts);
        }
        if (!area().reachesDown()) {
            drawFill(parts);
        }
        if (marks.draws("lines")) {
            double[][] line = linePoints();
            marks.drawLine(line[0], line[1], parts);
        }
    }

    private void drawPoints(List<Element> parts) {
        boolean[] hidden = hidden();
        ErrorBars.of(this, without(xs, hidden), ys, marks.lineColor()).forEach(bars -> bars.draw(parts));
        if (!marks.draws("markers") && !marks.draws("text")) {
            return;
        }
        boolean clipped = attrs().flag("cliponaxis", true);
        boolean plain = clipped && shift == 0 && gaps.length == 0 && !sample.isAny();
        marks.drawPoints(plain ? new DataSpots(x(), xs, y(), ys) : spots(clipped, hidden), parts);
    }

    private Spots spots(boolean clipped, boolean[] hidden) {
        double[] px = without(without(pixelsX(), hidden), gaps);
        double[] py = pixelsY();
        return clipped ? Spots.of(px, py) : new PlotBox(x(), y()).within(px, py);
    }

    private static double[] without(double[] values, boolean[] hidden) {
        double[] kept = hidden.length == 0 ? values : values.clone();
        for (int i = 0; i < hidden.length; i++) {
            kept[i] = hidden[i] ? Double.NaN : kept[i];
        }
        return kept;
    }

    /** The points left out where only a sample is shown; empty where all are shown. */
    private boolean[] hidden() {
        PlotBox plot = new PlotBox(x(), y());
        return sample.isAny() ? sample.hidden(plot.holds(pixelsX(), pixelsY())) : new boolean[0];
    }

    private void drawFill(List<Element> out) {
        if (marks.isFilled() && xs.length > 0) {
            Path area = area().path();
            AreaFill fill = marks.areaFill();
            fill.draw(area, fill.along(x(), xs, y(), ys, area.bounds()), x().offset(), y().offset(), out);
        }
    }

    @Override
    public double[][] valuesAlong(String letter) {
        return letter.equals("x") ? new double[][] {xs, ys} : new double[][] {ys, xs};
    }

    @Override
    public boolean standsOnZero() {
        return fill().startsWith("tozero");
    }

    @Override
    public boolean isStacked() {
        return fill().equals("tonextx") || fill().equals("tonexty");
    }

    @Override
    public List<LegendEntry> legend() {
        return marks.legend();
    }

    @Override
    public Optional<ColorBarSpec> colorBar() {
        return marks.colorBar();
    }
}
