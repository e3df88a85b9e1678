package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.Room;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Boxes with whiskers, one for each position. */
public final class BoxTrace extends CartesianTrace {

    private static final int LAYER = 30;

    private final boolean vertical;
    private final Color ink;
    private final Map<Double, BoxStats> boxes = new TreeMap<>();
    private double step = 1;
    private double center;
    private double half = 0.5;

    public BoxTrace(TraceSetup setup) {
        super(setup);
        boolean lying = attrs().has("x") && !attrs().has("y");
        vertical = attrs().text("orientation", lying ? "h" : "v").equals("v");
        ink = attrs().color("line.color", attrs().color("marker.color", setup.color()));
    }

    Axis positionAxis() {
        return vertical ? x() : y();
    }

    private Axis valueAxis() {
        return vertical ? y() : x();
    }

    private boolean isStated() {
        return attrs().has("q1") && attrs().has("median") && attrs().has("q3");
    }

    /** Boxes without positions stand over the trace's name. */
    @Override
    public Column sample(String letter) {
        boolean position = letter.equals(vertical ? "x" : "y");
        if (position && !attrs().has(letter) && !attrs().has(letter + "0")) {
            return Column.ofTexts(List.of(setup().name()));
        }
        return isStated() && !position ? attrs().column("median") : super.sample(letter);
    }

    @Override
    public int layer() {
        return LAYER;
    }

    @Override
    public boolean wantsGrid(String letter) {
        return !positionAxis().id().startsWith(letter);
    }

    @Override
    public void calculate() {
        boxes.clear();
        String along = vertical ? "x" : "y";
        double[] positions = positionAxis().numbers(attrs().column(along));
        if (isStated()) {
            int count = attrs().column("median").size();
            List<Column> points = attrs().column(vertical ? "y" : "x").rows();
            for (int i = 0; i < count; i++) {
                boxes.put(
                        i < positions.length ? positions[i] : origin(along) + i,
                        BoxStats.stated(
                                attrs(), i, points.size() > i ? valueAxis().numbers(points.get(i)) : new double[0]));
            }
            return;
        }
        double[] values = valueAxis().numbers(attrs().column(vertical ? "y" : "x"));
        Map<Double, double[]> groups = new TreeMap<>();
        double alone = positions.length == 0 ? origin(along) : 0;
        for (int i = 0; i < values.length; i++) {
            double position = positions.length == 0 ? alone : i < positions.length ? positions[i] : Double.NaN;
            if (Double.isFinite(values[i]) && Double.isFinite(position)) {
                groups.merge(position, new double[] {values[i]}, BoxTrace::joined);
            }
        }
        String method = attrs().text("quartilemethod", "linear");
        groups.forEach((position, group) -> boxes.put(position, BoxStats.of(group, method)));
    }

    private static double[] joined(double[] a, double[] b) {
        double[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private double origin(String along) {
        return attrs().at(along + "0")
                .map(positionAxis()::number)
                .orElseGet(() -> positionAxis().hasCategories()
                        ? positionAxis().numbers(Column.ofTexts(List.of(setup().name())))[0]
                        : 0.0);
    }

    /** Settles how wide boxes are and which stand beside each other. */
    static void arrange(List<BoxTrace> group, Attrs layout) {
        double[] positions = group.stream()
                .flatMapToDouble(trace -> trace.boxes.keySet().stream().mapToDouble(Double::doubleValue))
                .toArray();
        Spacing spacing = Spacing.of(positions);
        boolean categories = group.get(0).positionAxis().hasCategories();
        double step = categories ? 1 : spacing.smallest();
        group.get(0).positionAxis().spaceTicks(step, spacing.first());
        boolean beside = layout.text("boxmode", "overlay").equals("group") && group.size() > 1;
        double wide = 1 - layout.number("boxgap", 0.3);
        double inner = 1 - layout.number("boxgroupgap", 0.3);
        List<String> slots = new ArrayList<>();
        for (BoxTrace trace : group) {
            String slot = trace.slot();
            if (!slots.contains(slot)) {
                slots.add(slot);
            }
        }
        for (BoxTrace trace : group) {
            double stated = trace.attrs().number("width", 0);
            int slot = slots.indexOf(trace.slot());
            trace.step = step;
            trace.half = stated > 0 ? stated / 2 : step / 2 * wide * inner / (beside ? slots.size() : 1);
            trace.center = beside && stated == 0 ? step * (-0.5 + (slot + 0.5) / slots.size()) * wide : 0;
        }
    }

    private String slot() {
        return attrs().text("offsetgroup", "\u0000" + setup().index());
    }

    private String pointMode() {
        boolean suspected = attrs().has("marker.outliercolor") || attrs().has("marker.line.outliercolor");
        return attrs().text("boxpoints", suspected ? "suspectedoutliers" : "outliers");
    }

    private double pointPosition() {
        return attrs().number("pointpos", pointMode().equals("all") ? -1.5 : 0);
    }

    @Override
    public void show() {
        double pointReach = center + half * (pointPosition() - jitter());
        for (Map.Entry<Double, BoxStats> entry : boxes.entrySet()) {
            double at = entry.getKey();
            BoxStats box = entry.getValue();
            positionAxis().showLinear(at - step / 2, at + step / 2, 0);
            if (!pointMode().equals("false") && box.values().length > 0 && pointReach < -step / 2) {
                positionAxis().show(new double[] {at + pointReach}, new Room(true, false, 3, null));
            }
            double[] ends = pointMode().equals("false") || box.values().length == 0
                    ? new double[] {box.low(), box.high()}
                    : new double[] {
                        Math.min(box.low(), box.values()[0]),
                        Math.max(box.high(), box.values()[box.values().length - 1])
                    };
            valueAxis().show(ends, Room.PADDED);
        }
    }

    private double jitter() {
        return attrs().number("jitter", pointMode().equals("all") ? 0.3 : 0);
    }

    @Override
    public void draw(List<Element> out) {
        List<Element> parts = new ArrayList<>();
        double width = attrs().number("line.width", 2);
        Stroke stroke = Stroke.of(ink, width);
        for (Map.Entry<Double, BoxStats> entry : boxes.entrySet()) {
            BoxShape shape = new BoxShape(entry.getKey() + center, half, entry.getValue());
            parts.add(new PathElement(shape.path(), fillColor(), width > 0 ? stroke : null));
            parts.addAll(shape.mean(stroke));
        }
        points(parts);
        double opacity = attrs().number("opacity", 1);
        if (opacity < 1) {
            out.add(Group.translucent(opacity, parts));
        } else {
            out.addAll(parts);
        }
    }

    private Color fillColor() {
        return attrs().color("fillcolor", ink.faded(0.5));
    }

    /** The pixels of one box. */
    private final class BoxShape {

        private final BoxStats box;
        private final double from;
        private final double to;
        private final double middle;

        BoxShape(double position, double halfWidth, BoxStats box) {
            this.box = box;
            from = positionAxis().pixelOf(position - halfWidth);
            to = positionAxis().pixelOf(position + halfWidth);
            middle = positionAxis().pixelOf(position);
        }

        private double value(double number) {
            return valueAxis().pixelOf(number);
        }

        private Path path() {
            Path.Builder path = Path.builder();
            double inset = attrs().flag("notched", attrs().has("notchwidth")) ? attrs().number("notchwidth", 0.25) : 0;
            outline(path, inset);
            double shrink = (to - from) * inset;
            move(path, from + shrink, box.median());
            line(path, to - shrink, box.median());
            whisker(path, box.q1(), box.low());
            whisker(path, box.q3(), box.high());
            return path.build();
        }

        private void outline(Path.Builder path, double inset) {
            double shrink = (to - from) * inset;
            move(path, from, box.q1());
            line(path, to, box.q1());
            if (inset > 0) {
                line(path, to, box.median() - box.notch());
                line(path, to - shrink, box.median());
                line(path, to, box.median() + box.notch());
            }
            line(path, to, box.q3());
            line(path, from, box.q3());
            if (inset > 0) {
                line(path, from, box.median() + box.notch());
                line(path, from + shrink, box.median());
                line(path, from, box.median() - box.notch());
            }
            path.close();
        }

        private void whisker(Path.Builder path, double start, double end) {
            move(path, middle, start);
            line(path, middle, end);
            double reach = Math.abs(to - from) / 2 * attrs().number("whiskerwidth", 0.5);
            if (reach > 0) {
                move(path, middle - reach, end);
                line(path, middle + reach, end);
            }
        }

        private void move(Path.Builder path, double along, double number) {
            path.move(vertical ? along : value(number), vertical ? value(number) : along);
        }

        private void line(Path.Builder path, double along, double number) {
            path.line(vertical ? along : value(number), vertical ? value(number) : along);
        }

        private List<Element> mean(Stroke stroke) {
            String mode = attrs().text("boxmean", "false");
            if (mode.equals("false")) {
                return List.of();
            }
            Path.Builder path = Path.builder();
            move(path, from, box.mean());
            line(path, to, box.mean());
            if (mode.equals("sd")) {
                move(path, from, box.mean());
                line(path, middle, box.mean() - box.deviation());
                line(path, to, box.mean());
                line(path, middle, box.mean() + box.deviation());
                path.close();
            }
            double unit = stroke.width();
            return List.of(PathElement.stroked(path.build(), stroke.dashed(new double[] {2 * unit, unit})));
        }
    }

    private void points(List<Element> out) {
        if (pointMode().equals("false")) {
            return;
        }
        List<double[]> places = new ArrayList<>();
        BoxJitter jitter = new BoxJitter(jitter());
        for (Map.Entry<Double, BoxStats> entry : boxes.entrySet()) {
            BoxStats box = entry.getValue();
            double[] shown = pointMode().equals("all") ? box.values() : box.outliers();
            double[] offsets = jitter.offsets(shown, box);
            for (int i = 0; i < shown.length; i++) {
                double along = entry.getKey() + center + half * (pointPosition() + offsets[i]);
                places.add(
                        new double[] {positionAxis().pixelOf(along), valueAxis().pixelOf(shown[i])});
            }
        }
        double[] along = places.stream().mapToDouble(place -> place[0]).toArray();
        double[] up = places.stream().mapToDouble(place -> place[1]).toArray();
        Markers markers = new Markers(attrs().part("marker"), ink, setup().colorAxes());
        markers.draw(vertical ? along : up, vertical ? up : along, out);
    }

    @Override
    public List<LegendEntry> legend() {
        return List.of(new LegendEntry(setup().name(), attrs(), this::drawKey));
    }

    private void drawKey(double cx, double cy, List<Element> out) {
        Stroke stroke = Stroke.of(ink, Math.min(10, attrs().number("line.width", 2)));
        out.add(new PathElement(Path.builder().rect(cx - 6, cy - 6, 12, 12).build(), fillColor(), stroke));
    }
}
