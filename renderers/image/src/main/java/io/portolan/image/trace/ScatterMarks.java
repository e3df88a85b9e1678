package io.portolan.image.trace;

import io.portolan.image.axis.Room;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Spots;
import io.portolan.image.scene.Stroke;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What traces of scattered points draw, whatever coordinates the points have: markers, a line through them, an area,
 * texts. All places are pixels on the page; a point that is not finite is a gap.
 */
public final class ScatterMarks {

    private static final int FEW = 20;
    private static final Pattern MODES = Pattern.compile("none|(lines|markers|text)(\\+(lines|markers|text))*");

    private final TraceSetup setup;
    private final Attrs attrs;
    private final Attrs line;
    private final Color lineColor;
    private final Markers markers;
    private final PointValues values;
    private final String mode;
    private final String fill;

    /**
     * The marks of one trace.
     *
     * @param modeOtherwise the {@code mode} where none is stated
     * @param fillOtherwise the {@code fill} where none is stated
     */
    public ScatterMarks(TraceSetup setup, String modeOtherwise, String fillOtherwise) {
        this(setup, modeOtherwise, fillOtherwise, PointValues.STATED);
    }

    /** Marks as {@link #ScatterMarks(TraceSetup, String, String)}, with templates that name values on axes. */
    public ScatterMarks(TraceSetup setup, String modeOtherwise, String fillOtherwise, PointValues values) {
        this.setup = setup;
        this.values = values;
        attrs = setup.attrs();
        line = attrs.part("line");
        lineColor = line.color("color", attrs.color("marker.color", setup.color()));
        Color markerColor = line.color("color", setup.color());
        markers = new Markers(
                attrs.part("marker"),
                markerColor,
                setup.colorAxes(),
                new Selection(attrs),
                line.text("shape", "linear"));
        String stated = attrs.text("mode", "");
        mode = MODES.matcher(stated).matches() ? stated : modeOtherwise;
        fill = attrs.text("fill", fillOtherwise);
    }

    /** Markers as well where there are only a few points. */
    public static String modeFor(int count) {
        return count >= FEW ? "lines" : "lines+markers";
    }

    /** Whether it draws {@code lines}, {@code markers} or {@code text}. */
    public boolean draws(String part) {
        return mode.contains(part);
    }

    /** What the area reaches to: {@code none}, {@code toself}, {@code tonext}, {@code tozeroy} and so on. */
    public String fill() {
        return fill;
    }

    public boolean isFilled() {
        return !fill.equals("none");
    }

    public Markers markers() {
        return markers;
    }

    /** The room around so many points on an axis. */
    public Room room(boolean padded, int count) {
        return draws("markers") ? markers.room(padded, count) : new Room(padded, false, 0, null);
    }

    public Color lineColor() {
        return lineColor;
    }

    public Stroke stroke() {
        return Lines.stroke(line, lineColor, 2);
    }

    public Color fillColor() {
        Color ink = draws("lines") || line.has("color") ? lineColor : markers.color();
        return attrs.color("fillcolor").orElse(ink.opaque().faded(0.5 * (ink.alpha() == 255 ? 1 : ink.opacity())));
    }

    /** The opacity of the trace as a whole; areas have the opacity of their colour alone. */
    public double opacity() {
        return isFilled() && !fill.equals("toself") ? 1 : Math.max(0, attrs.number("opacity", 1));
    }

    /** Adds parts of the trace to the picture, translucent if the trace is. */
    public void add(List<Element> parts, List<Element> out) {
        if (opacity() < 1) {
            out.add(Group.translucent(opacity(), parts));
        } else {
            out.addAll(parts);
        }
    }

    /** The unbroken runs of its points. */
    public List<double[][]> runs(double[] xs, double[] ys) {
        return Runs.of(xs, ys, attrs.flag("connectgaps", false));
    }

    /** How it goes from point to point. */
    public LinePath shape() {
        return new LinePath(line.text("shape", "linear"), line.number("smoothing", 1));
    }

    public void drawLine(double[] xs, double[] ys, List<Element> out) {
        Stroke stroke = stroke();
        if (draws("lines") && stroke.visible()) {
            double[] backoffs = backoffs(xs.length);
            out.add(PathElement.stroked(
                    backoffs.length == 0
                            ? line(xs, ys)
                            : new TrimmedLine(backoffs).path(xs, ys, attrs.flag("connectgaps", false)),
                    stroke));
        }
    }

    private Path line(double[] xs, double[] ys) {
        Path.Builder path = Path.builder();
        for (double[][] run : runs(xs, ys)) {
            shape().append(path, run[0], run[1], false);
        }
        return path.build();
    }

    /** The pixels by which its straight line ends before each point; none where it never does. */
    private double[] backoffs(int count) {
        boolean straight = line.text("shape", "linear").equals("linear");
        if (!straight || !draws("markers") && !line.has("backoff")) {
            return new double[0];
        }
        Column listed = line.column("backoff");
        Optional<Double> stated = line.number("backoff");
        double[] backoffs = IntStream.range(0, count)
                .mapToDouble(i -> listed.isEmpty() ? stated.orElseGet(() -> markers.backoff(i)) : listed.number(i))
                .toArray();
        return Arrays.stream(backoffs).anyMatch(backoff -> backoff > 0) ? backoffs : new double[0];
    }

    public void drawPoints(Spots spots, List<Element> out) {
        if (draws("markers")) {
            markers.draw(spots, out);
        }
        if (draws("text")) {
            new PointTexts(setup, markers, draws("markers"), values).draw(spots, out);
        }
    }

    public void drawArea(Path area, List<Element> out) {
        areaFill().draw(area, areaFill().within(area.bounds()), 0, 0, out);
    }

    AreaFill areaFill() {
        return new AreaFill(attrs, fillColor());
    }

    /** The area inside the line itself. */
    public Path ownArea(double[] xs, double[] ys) {
        Path.Builder path = Path.builder();
        for (double[][] run : runs(xs, ys)) {
            shape().append(path, run[0], run[1], false);
            path.close();
        }
        return path.build();
    }

    /** Its line through all runs at once, from which an area's outline goes on. */
    public Path.Builder joinedLine(double[] xs, double[] ys) {
        Path.Builder path = Path.builder();
        for (double[][] run : runs(xs, ys)) {
            shape().append(path, run[0], run[1], !path.isEmpty());
        }
        return path;
    }

    /**
     * Goes back along this trace's line, so that the area between it and another is closed.
     *
     * @param apart whether the way back is an outline of its own
     */
    public void appendBackwards(Path.Builder path, double[] xs, double[] ys, boolean apart) {
        List<double[][]> runs = runs(xs, ys);
        boolean parted = !fill.endsWith("x") && !fill.endsWith("y");
        for (int i = runs.size() - 1; i >= 0; i--) {
            boolean fresh = i == runs.size() - 1 ? apart : parted;
            if (fresh) {
                path.close();
            }
            double[] backX = Runs.reversed(runs.get(i)[0]);
            double[] backY = Runs.reversed(runs.get(i)[1]);
            shape().reversed().append(path, backX, backY, !fresh);
        }
    }

    /** Draws the trace's sign in the legend. */
    public void drawKey(double cx, double cy, List<Element> out) {
        Stroke stroke = stroke();
        boolean lined = draws("lines") && stroke.visible();
        double lineY = isFilled() && (lined || !draws("markers")) ? cy - 5 : cy;
        List<Element> parts = new ArrayList<>();
        if (isFilled()) {
            Rect area = new Rect(cx - 15, lineY, 30, 6);
            areaFill().draw(area.path(), areaFill().within(area), cx, cy, parts);
        }
        if (lined) {
            Stroke shown =
                    Stroke.of(stroke.color(), Math.min(10, stroke.width())).dashed(stroke.dash());
            parts.add(PathElement.stroked(Path.line(cx - 15, lineY, cx + 15, lineY), shown));
        }
        if (draws("markers")) {
            markers.drawKey(cx, lineY, parts);
        } else if (draws("text") && !lined) {
            PointTexts.drawKey(setup, cx, cy, parts);
        }
        out.add(Group.translucent(opacity(), parts));
    }

    /** The trace's line in the legend. */
    public List<LegendEntry> legend() {
        return List.of(new LegendEntry(setup.name(), attrs, this::drawKey));
    }

    public Optional<ColorBarSpec> colorBar() {
        return markers.colorBar();
    }
}
