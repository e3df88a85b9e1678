package io.portolan.image.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Spots;
import io.portolan.image.value.Attrs;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The points beside or over the boxes or violins of a trace: all of them, or the outliers alone. */
final class BoxPoints {

    private final Distribution trace;
    private final Attrs attrs;
    private final String mode;

    /**
     * The points of a trace.
     *
     * @param modeOtherwise what is shown where the trace does not say: {@code all}, {@code outliers}, ...
     */
    BoxPoints(Distribution trace, String attribute, String modeOtherwise) {
        this.trace = trace;
        attrs = trace.attrs();
        boolean suspected = attrs.has("marker.outliercolor") || attrs.has("marker.line.outliercolor");
        mode = attrs.word(
                attribute,
                suspected && modeOtherwise.equals("outliers") ? "suspectedoutliers" : modeOtherwise,
                "all",
                "outliers",
                "suspectedoutliers",
                "false");
    }

    boolean isShown() {
        return !mode.equals("false");
    }

    private boolean showsAll() {
        return mode.equals("all");
    }

    private double jitter() {
        return attrs.number("jitter", showsAll() ? 0.3 : 0);
    }

    /** Where the points stand, in half widths of the box from its middle. */
    private double position() {
        return attrs.number("pointpos", showsAll() ? -1.5 : 0);
    }

    /** Whether there is any point to be seen. */
    boolean any() {
        return isShown() && trace.boxes().values().stream().anyMatch(box -> count(box) > 0);
    }

    /** How far points reach from a box's position to either side, in units of the position axis. */
    double[] reach(BoxPlace place) {
        double edge = place.center() + place.half();
        return new double[] {Math.max(0, -edge * (position() - jitter())), Math.max(0, edge * (position() + jitter()))};
    }

    private int count(BoxStats box) {
        return shown(box).length;
    }

    /** The places in the sample of what is shown. */
    private int[] shown(BoxStats box) {
        double[] values = box.sample().values();
        return IntStream.range(0, values.length)
                .filter(i -> showsAll() || box.isOutlier(values[i]))
                .toArray();
    }

    /** One point: its pixels along the position and the value axis. */
    private record Point(double along, double up, int index) {}

    void draw(List<Element> out) {
        if (!isShown()) {
            return;
        }
        List<Point> plain = new ArrayList<>();
        List<Point> suspected = new ArrayList<>();
        BoxJitter jitter = new BoxJitter(jitter(), showsAll());
        for (Map.Entry<Double, BoxStats> entry : trace.boxes().entrySet()) {
            BoxStats box = entry.getValue();
            int[] shown = shown(box);
            double[] values = Arrays.stream(shown)
                    .mapToDouble(i -> box.sample().values()[i])
                    .toArray();
            double[] offsets = jitter.offsets(values, box);
            for (int i = 0; i < shown.length; i++) {
                boolean near = mode.equals("suspectedoutliers") && box.isSuspected(values[i]);
                (near ? suspected : plain)
                        .add(point(
                                entry.getKey(),
                                offsets[i],
                                values[i],
                                box.sample().indices()[shown[i]]));
            }
        }
        draw(plain, attrs.part("marker"), out);
        draw(suspected, suspectedMarker(), out);
    }

    private Point point(double position, double offset, double value, int index) {
        BoxPlace place = trace.place();
        double along = position + place.center() + place.half() * (position() + offset);
        return new Point(trace.positionAxis().pixelOf(along), trace.valueAxis().pixelOf(value), index);
    }

    private Attrs suspectedMarker() {
        Attrs marker = attrs.part("marker");
        JsonObject line = JsonObject.of(
                "color",
                marker.text("line.outliercolor", marker.text("color", css(trace.ink()))),
                "width",
                marker.number("line.outlierwidth", 1));
        return Attrs.of(JsonObject.of("color", marker.text("outliercolor", "rgba(0,0,0,0)"), "line", line))
                .over(marker);
    }

    private static String css(Color color) {
        return "rgba(" + color.red() + "," + color.green() + "," + color.blue() + "," + color.opacity() + ")";
    }

    private void draw(List<Point> points, Attrs marker, List<Element> out) {
        double[] along = points.stream().mapToDouble(Point::along).toArray();
        double[] up = points.stream().mapToDouble(Point::up).toArray();
        Selection selection = new Selection(attrs)
                .among(points.stream().mapToInt(Point::index).toArray());
        Markers markers = new Markers(marker, trace.ink(), trace.setup().colorAxes(), selection, "linear");
        markers.draw(trace.isVertical() ? Spots.of(along, up) : Spots.of(up, along), out);
    }
}
