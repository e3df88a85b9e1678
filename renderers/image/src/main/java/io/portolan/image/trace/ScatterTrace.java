package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.axis.Room;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Points, lines through them, areas below them, texts beside them. */
public final class ScatterTrace extends CartesianTrace {

    private static final int LAYER = 50;

    private final ScatterMarks marks;
    private double[] xs = {};
    private double[] ys = {};
    private @Nullable ScatterTrace previous;
    private @Nullable ScatterTrace next;

    public ScatterTrace(TraceSetup setup) {
        super(setup);
        boolean stacked = !stackGroup().isEmpty();
        int count = Math.max(attrs().column("x").size(), attrs().column("y").size());
        marks = new ScatterMarks(
                setup,
                stacked ? "lines" : ScatterMarks.modeFor(count),
                stacked ? isHorizontalStack() ? "tonextx" : "tonexty" : "none");
    }

    String stackGroup() {
        return attrs().text("stackgroup", "");
    }

    boolean isHorizontalStack() {
        return attrs().text("orientation", attrs().has("x") && !attrs().has("y") ? "h" : "v")
                .equals("h");
    }

    String fill() {
        return marks.fill();
    }

    @Override
    public int layer() {
        return LAYER;
    }

    @Override
    public void calculate() {
        xs = x().numbers(attrs().column("x"));
        ys = y().numbers(attrs().column("y"));
        if (!attrs().has("x")) {
            xs = counted("x", ys.length);
        } else if (!attrs().has("y")) {
            ys = counted("y", xs.length);
        }
        int count = Math.min(xs.length, ys.length);
        xs = java.util.Arrays.copyOf(xs, count);
        ys = java.util.Arrays.copyOf(ys, count);
    }

    /** The coordinate that is only described by where it starts and how far it steps. */
    private double[] counted(String letter, int count) {
        double start = attrs().at(letter + "0")
                .map(value -> letter.equals("x") ? x().number(value) : y().number(value))
                .orElse(0.0);
        double step = attrs().number("d" + letter, 1);
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = start + i * step;
        }
        return numbers;
    }

    double[] xs() {
        return xs;
    }

    double[] ys() {
        return ys;
    }

    /** Takes coordinates that a stack has moved. */
    void moveTo(double[] movedX, double[] movedY) {
        xs = movedX;
        ys = movedY;
    }

    /** Names the trace below this one in its plot, to which this one may fill. */
    void above(ScatterTrace below) {
        previous = below;
        if (fill().startsWith("tonext")) {
            below.next = this;
        }
    }

    private boolean isOpen() {
        int last = xs.length - 1;
        return xs.length < 2 || xs[0] != xs[last] || ys[0] != ys[last];
    }

    @Override
    public void show() {
        boolean pointed = marks.draws("markers") || marks.draws("text");
        double[] pads = marks.draws("markers") ? marks.markers().pads(xs.length) : null;
        boolean toX = isOpen() && (fill().equals("tozerox") || fill().equals("tonextx") && previous == null);
        boolean toY = isOpen() && (fill().equals("tozeroy") || fill().equals("tonexty") && previous == null);
        boolean fillsY = fill().equals("tonexty") || fill().equals("tozeroy");
        boolean fillsX = fill().equals("tonextx") || fill().equals("tozerox");
        boolean errors = ErrorBars.isVisible(attrs().part("error_y"));
        boolean tightX = !toX && !errors && (fillsY || !pointed);
        Room room = new Room(true, false, 0, pads);
        x().show(xs, tightX ? Room.NONE : toX ? room.withZero() : room);
        y().show(ys, toY ? room.withZero() : fillsX ? new Room(false, false, 0, pads) : room);
        errorBars("x").ifPresent(ErrorBars::show);
        errorBars("y").ifPresent(ErrorBars::show);
    }

    private Optional<ErrorBars> errorBars(String letter) {
        Attrs part = attrs().part("error_" + letter);
        if (!ErrorBars.isVisible(part)) {
            return Optional.empty();
        }
        boolean vertical = letter.equals("y");
        return Optional.of(new ErrorBars(part, vertical, x(), y(), xs, ys, vertical ? ys : xs, marks.lineColor()));
    }

    @Override
    public void draw(List<Element> out) {
        List<Element> parts = new ArrayList<>();
        drawAreas(parts);
        if (attrs().flag("cliponaxis", true)) {
            drawPoints(parts);
        }
        marks.add(parts, out);
    }

    @Override
    public void drawUnclipped(List<Element> out) {
        if (!attrs().flag("cliponaxis", true)) {
            List<Element> parts = new ArrayList<>();
            drawPoints(parts);
            marks.add(parts, out);
        }
    }

    private void drawAreas(List<Element> parts) {
        if (next != null) {
            next.drawFill(parts);
        }
        if (!fill().startsWith("tonext") || previous == null) {
            drawFill(parts);
        }
        marks.drawLine(x().pixelsOf(xs), y().pixelsOf(ys), parts);
    }

    private void drawPoints(List<Element> parts) {
        errorBars("x").ifPresent(bars -> bars.draw(parts));
        errorBars("y").ifPresent(bars -> bars.draw(parts));
        if (marks.draws("markers") || marks.draws("text")) {
            marks.drawPoints(shown(x().pixelsOf(xs), x()), shown(y().pixelsOf(ys), y()), parts);
        }
    }

    /** Points outside of the plot are not drawn where nothing clips them. */
    private double[] shown(double[] pixels, Axis axis) {
        if (!attrs().flag("cliponaxis", true)) {
            for (int i = 0; i < pixels.length; i++) {
                boolean inside = pixels[i] >= axis.offset() - 0.5 && pixels[i] <= axis.offset() + axis.length() + 0.5;
                pixels[i] = inside ? pixels[i] : Double.NaN;
            }
        }
        return pixels;
    }

    private void drawFill(List<Element> out) {
        if (marks.isFilled() && xs.length > 0) {
            marks.drawArea(fillPath(), out);
        }
    }

    private Path fillPath() {
        double[] px = x().pixelsOf(xs);
        double[] py = y().pixelsOf(ys);
        boolean toNext = fill().startsWith("tonext") && previous != null;
        if (fill().equals("toself") || fill().equals("tonext") && !toNext) {
            return marks.ownArea(px, py);
        }
        Path.Builder path = marks.joinedLine(px, py);
        if (toNext) {
            if (fill().equals("tonext")) {
                path.close();
            }
            previous.appendBackwards(path, fill().equals("tonext"));
        } else if (!path.isEmpty()) {
            appendZero(path, marks.runs(px, py));
        }
        return path.close().build();
    }

    /** Goes back along this line, so that the area between it and another is closed. */
    private void appendBackwards(Path.Builder path, boolean apart) {
        marks.appendBackwards(path, x().pixelsOf(xs), y().pixelsOf(ys), apart);
    }

    private void appendZero(Path.Builder path, List<double[][]> runs) {
        double[][] firstRun = runs.get(0);
        double[][] lastRun = runs.get(runs.size() - 1);
        int end = lastRun[0].length - 1;
        if (fill().equals("tozerox") || fill().equals("tonextx")) {
            double zero = zero(x());
            path.line(zero, lastRun[1][end]).line(zero, firstRun[1][0]);
        } else {
            double zero = zero(y());
            path.line(lastRun[0][end], zero).line(firstRun[0][0], zero);
        }
    }

    private static double zero(Axis axis) {
        boolean log = axis.type() == AxisType.LOG;
        double low = Math.min(axis.low(), axis.high());
        return axis.pixel(log ? low - 1 : 0);
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
