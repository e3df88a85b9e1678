package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.axis.Room;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Points, lines through them, areas below them, texts beside them. */
public final class ScatterTrace extends CartesianTrace {

    private static final int LAYER = 50;
    private static final int FEW = 20;

    private final Attrs line;
    private final Markers markers;
    private final String mode;
    private final String fill;
    private final Color lineColor;
    private double[] xs = {};
    private double[] ys = {};
    private @Nullable ScatterTrace previous;
    private @Nullable ScatterTrace next;

    public ScatterTrace(TraceSetup setup) {
        super(setup);
        line = attrs().part("line");
        lineColor = line.color("color", attrs().color("marker.color", setup.color()));
        markers = new Markers(attrs().part("marker"), line.color("color", setup.color()), setup.colorAxes());
        boolean stacked = !stackGroup().isEmpty();
        fill = attrs().text("fill", stacked ? isHorizontalStack() ? "tonextx" : "tonexty" : "none");
        int count = Math.max(attrs().column("x").size(), attrs().column("y").size());
        String stated = attrs().text("mode", "");
        boolean valid = stated.matches("none|(lines|markers|text)(\\+(lines|markers|text))*");
        mode = valid ? stated : stacked || count >= FEW ? "lines" : "lines+markers";
    }

    String stackGroup() {
        return attrs().text("stackgroup", "");
    }

    boolean isHorizontalStack() {
        return attrs().text("orientation", attrs().has("x") && !attrs().has("y") ? "h" : "v")
                .equals("h");
    }

    String fill() {
        return fill;
    }

    private boolean draws(String part) {
        return mode.contains(part);
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
        if (fill.startsWith("tonext")) {
            below.next = this;
        }
    }

    private boolean isOpen() {
        int last = xs.length - 1;
        return xs.length < 2 || xs[0] != xs[last] || ys[0] != ys[last];
    }

    @Override
    public void show() {
        boolean pointed = draws("markers") || draws("text");
        double[] pads = draws("markers") ? markers.pads(xs.length) : null;
        boolean toX = isOpen() && (fill.equals("tozerox") || fill.equals("tonextx") && previous == null);
        boolean toY = isOpen() && (fill.equals("tozeroy") || fill.equals("tonexty") && previous == null);
        boolean fillsY = fill.equals("tonexty") || fill.equals("tozeroy");
        boolean fillsX = fill.equals("tonextx") || fill.equals("tozerox");
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
        return Optional.of(new ErrorBars(part, vertical, x(), y(), xs, ys, vertical ? ys : xs, lineColor));
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

    private void drawAreas(List<Element> parts) {
        if (next != null) {
            next.drawFill(parts);
        }
        if (!fill.startsWith("tonext") || previous == null) {
            drawFill(parts);
        }
        drawLine(pixels(x(), xs), pixels(y(), ys), parts);
    }

    private void drawPoints(List<Element> parts) {
        double[] px = shown(pixels(x(), xs), x());
        double[] py = shown(pixels(y(), ys), y());
        errorBars("x").ifPresent(bars -> bars.draw(parts));
        errorBars("y").ifPresent(bars -> bars.draw(parts));
        if (draws("markers")) {
            markers.draw(px, py, parts);
        }
        if (draws("text")) {
            new PointTexts(setup(), markers, draws("markers")).draw(px, py, parts);
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

    private void add(List<Element> parts, List<Element> out) {
        double opacity = opacity();
        if (opacity < 1) {
            out.add(Group.translucent(Math.max(0, opacity), parts));
        } else {
            out.addAll(parts);
        }
    }

    /** Areas have the opacity of their colour alone. */
    private double opacity() {
        return fill.equals("none") ? attrs().number("opacity", 1) : 1;
    }

    static double[] pixels(Axis axis, double[] numbers) {
        double[] pixels = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            pixels[i] = axis.pixelOf(numbers[i]);
        }
        return pixels;
    }

    private void drawLine(double[] px, double[] py, List<Element> out) {
        Stroke stroke = Lines.stroke(line, lineColor, 2);
        if (draws("lines") && stroke.visible()) {
            Path.Builder path = Path.builder();
            for (double[][] run : Runs.of(px, py, attrs().flag("connectgaps", false))) {
                shape().append(path, run[0], run[1], false);
            }
            out.add(PathElement.stroked(path.build(), stroke));
        }
    }

    private LinePath shape() {
        return new LinePath(line.text("shape", "linear"), line.number("smoothing", 1));
    }

    private void drawFill(List<Element> out) {
        if (!fill.equals("none") && xs.length > 0) {
            out.add(PathElement.filled(fillPath(), fillColor()));
        }
    }

    private Color fillColor() {
        Color ink = draws("lines") || line.has("color") ? lineColor : markers.color();
        return attrs().color("fillcolor").orElse(ink.opaque().faded(0.5 * (ink.alpha() == 255 ? 1 : ink.opacity())));
    }

    private Path fillPath() {
        double[] px = pixels(x(), xs);
        double[] py = pixels(y(), ys);
        List<double[][]> runs = Runs.of(px, py, attrs().flag("connectgaps", false));
        Path.Builder path = Path.builder();
        boolean toNext = fill.startsWith("tonext") && previous != null;
        if (fill.equals("toself") || fill.equals("tonext") && !toNext) {
            for (double[][] run : runs) {
                shape().append(path, run[0], run[1], false);
                path.close();
            }
            return path.build();
        }
        for (double[][] run : runs) {
            shape().append(path, run[0], run[1], !path.isEmpty());
        }
        if (toNext) {
            if (fill.equals("tonext")) {
                path.close();
            }
            previous.appendBackwards(path, fill.equals("tonext"));
        } else if (!runs.isEmpty()) {
            appendZero(path, runs);
        }
        return path.close().build();
    }

    /** Goes back along this line, so that the area between it and another is closed. */
    private void appendBackwards(Path.Builder path, boolean apart) {
        List<double[][]> runs = Runs.of(pixels(x(), xs), pixels(y(), ys), attrs().flag("connectgaps", false));
        boolean first = true;
        for (int i = runs.size() - 1; i >= 0; i--) {
            double[] backX = Runs.reversed(runs.get(i)[0]);
            double[] backY = Runs.reversed(runs.get(i)[1]);
            shape().reversed().append(path, backX, backY, !(first && apart));
            first = false;
        }
    }

    private void appendZero(Path.Builder path, List<double[][]> runs) {
        double[][] firstRun = runs.get(0);
        double[][] lastRun = runs.get(runs.size() - 1);
        int end = lastRun[0].length - 1;
        if (fill.equals("tozerox") || fill.equals("tonextx")) {
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
        return fill.startsWith("tozero");
    }

    @Override
    public boolean isStacked() {
        return fill.equals("tonextx") || fill.equals("tonexty");
    }

    @Override
    public List<LegendEntry> legend() {
        return List.of(new LegendEntry(setup().name(), attrs(), this::drawKey));
    }

    private void drawKey(double cx, double cy, List<Element> out) {
        boolean filled = !fill.equals("none");
        boolean lined = draws("lines") && Lines.stroke(line, lineColor, 2).visible();
        boolean alone = filled && !lined && !draws("markers");
        List<Element> parts = new ArrayList<>();
        double lineY = filled && lined || alone ? cy - 5 : cy;
        if (filled) {
            parts.add(PathElement.filled(
                    Path.builder().rect(cx - 15, lineY, 30, 6).build(), fillColor()));
        }
        if (lined) {
            Stroke stroke = Lines.stroke(line, lineColor, 2);
            Stroke shown =
                    Stroke.of(stroke.color(), Math.min(10, stroke.width())).dashed(stroke.dash());
            parts.add(PathElement.stroked(Path.line(cx - 15, lineY, cx + 15, lineY), shown));
        }
        if (draws("markers")) {
            markers.drawKey(cx, lineY, parts);
        } else if (draws("text") && !lined) {
            PointTexts.drawKey(setup(), cx, cy, parts);
        }
        out.add(Group.translucent(opacity(), parts));
    }

    @Override
    public Optional<ColorBarSpec> colorBar() {
        return markers.colorBar();
    }
}
