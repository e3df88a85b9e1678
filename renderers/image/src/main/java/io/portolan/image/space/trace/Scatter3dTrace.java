package io.portolan.image.space.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.space.Body;
import io.portolan.image.space.SceneAxes;
import io.portolan.image.space.SpaceTrace;
import io.portolan.image.space.render.Vec;
import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.trace.ErrorBars;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.ScatterMarks;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Points in a scene with markers, lines, texts and errors: {@code scatter3d}. */
public final class Scatter3dTrace extends SpaceTrace {

    private static final Attrs DEFAULTS = Attrs.of(JsonObject.of("marker", JsonObject.of("size", 8)));

    private final ScatterMarks marks;
    private final PointColors lineColors;
    private final PointColors markerColors;
    private final PointColors edgeColors;
    private final double[][] values = new double[3][];

    public Scatter3dTrace(TraceSetup setup) {
        super(new TraceSetup(
                setup.attrs().over(DEFAULTS),
                setup.layout(),
                setup.index(),
                setup.color(),
                setup.font(),
                setup.colorAxes()));
        marks = new ScatterMarks(setup(), "lines+markers", "none");
        Color scalar = attrs().color("marker.color", setup.color());
        lineColors = new PointColors(attrs().part("line"), scalar, setup.colorAxes());
        markerColors =
                new PointColors(attrs().part("marker"), attrs().color("line.color", setup.color()), setup.colorAxes());
        boolean bubble = attrs().isList("marker.size");
        edgeColors = new PointColors(
                attrs().part("marker.line"), bubble ? Color.WHITE : PointColors.GRAY, setup.colorAxes());
    }

    @Override
    public void place(SceneAxes axes) {
        int count = Integer.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            values[i] = axes.get(i).linear(attrs().column(SceneAxes.LETTERS.get(i)));
            count = Math.min(count, values[i].length);
        }
        for (int i = 0; i < 3; i++) {
            values[i] = Arrays.copyOf(values[i], count);
            axes.get(i).include(values[i]);
        }
    }

    @Override
    public List<Body> bodies(SceneAxes axes) {
        Vec[] points = new Vec[values[0].length];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Vec(values[0][i], values[1][i], values[2][i]).times(axes.scale());
        }
        List<Body> bodies = new ArrayList<>();
        if (points.length > 0) {
            addAll(points, axes, bodies);
        }
        return bodies;
    }

    private void addAll(Vec[] points, SceneAxes axes, List<Body> bodies) {
        if (marks.draws("lines")) {
            bodies.add(new LineBody(points, attrs(), lineColors));
        }
        if (marks.draws("markers")) {
            bodies.add(new MarkerBody(points, attrs(), markerColors, edgeColors));
        }
        if (marks.draws("text")) {
            bodies.add(new TextBody(points, setup(), axes, values));
        }
        boolean sure = true;
        for (String letter : SceneAxes.LETTERS) {
            sure &= !ErrorBars.isVisible(attrs().part("error_" + letter));
        }
        if (!sure) {
            bodies.add(new ErrorBody(points, attrs(), axes, values, marks.lineColor()));
        }
        int across = (int) attrs().number("surfaceaxis", -1);
        if (across >= 0 && across <= 2) {
            bodies.add(FilledPoints.body(points, across, attrs(), marks.lineColor()));
        }
    }

    @Override
    public List<LegendEntry> legend() {
        return marks.legend();
    }

    @Override
    public Optional<ColorBarSpec> colorBar() {
        return marks.colorBar().or(lineColors::bar);
    }
}
