package io.portolan.image.trace;

import io.portolan.image.axis.Room;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Violins: how dense values are, at each position apart, with a box, a mean and points where asked for. */
public final class ViolinTrace extends Distribution {

    private static final int LAYER = 29;

    private final BoxPoints points = new BoxPoints(this, "points", "outliers");
    private final Map<Double, Density> densities = new LinkedHashMap<>();
    private double highest = 1;
    private int largest = 1;

    public ViolinTrace(TraceSetup setup) {
        super(setup);
    }

    @Override
    String family() {
        return "violin";
    }

    @Override
    BoxPoints points() {
        return points;
    }

    @Override
    public int layer() {
        return LAYER;
    }

    @Override
    public void calculate() {
        super.calculate();
        densities.clear();
        boxes().forEach((position, box) -> densities.put(position, Density.of(box, attrs(), valueAxis())));
    }

    /** Violins of a stated width have a scale of their own. */
    String scaleGroup() {
        return statedHalf() > 0 ? "\u0000" + setup().index() : attrs().text("scalegroup", setup().name());
    }

    double highest() {
        return densities.values().stream().mapToDouble(Density::highest).max().orElse(0);
    }

    int largest() {
        return boxes().values().stream().mapToInt(ViolinTrace::count).max().orElse(0);
    }

    private static int count(BoxStats box) {
        return box.sample().values().length;
    }

    void scale(double highestOfGroup, int largestOfGroup) {
        highest = highestOfGroup;
        largest = largestOfGroup;
    }

    @Override
    public void show() {
        showPositions();
        for (Density density : densities.values()) {
            double[] at = density.at();
            valueAxis().show(new double[] {at[0], at[at.length - 1]}, Room.PADDED);
        }
    }

    @Override
    public void draw(List<Element> out) {
        List<Element> parts = new ArrayList<>();
        boxes().forEach((position, box) -> violin(position, box, parts));
        points.draw(parts);
        translucent(parts, out);
    }

    private void violin(double position, BoxStats box, List<Element> out) {
        double byCount = attrs().text("scalemode", "width").equals("count") ? (double) count(box) / largest : 1;
        double scale = highest == 0 ? 0 : place().half() / highest * byCount;
        ViolinGlyph glyph = new ViolinGlyph(this, position, densities.get(position), scale);
        Stroke stroke = Stroke.of(ink(), attrs().number("line.width", 2));
        out.add(new PathElement(glyph.outline(), fillColor(), stroke.width() > 0 ? stroke : null));
        boolean boxed = showsBox();
        if (boxed) {
            box(glyph, box, out);
        }
        mean(boxed ? glyph.box(boxWidth(), boxStroke().width()).mean(box.mean()) : glyph.mean(box.mean()), out);
    }

    private boolean showsBox() {
        Attrs box = attrs().part("box");
        return box.flag(
                "visible", box.has("width") || box.has("fillcolor") || box.has("line.color") || box.has("line.width"));
    }

    private double boxWidth() {
        return attrs().number("box.width", 0.25);
    }

    private Stroke boxStroke() {
        return Stroke.of(attrs().color("box.line.color", ink()), attrs().number("box.line.width", lineWidth()));
    }

    private double lineWidth() {
        return attrs().number("line.width", 2);
    }

    private void box(ViolinGlyph violin, BoxStats stats, List<Element> out) {
        Stroke stroke = boxStroke();
        BoxGlyph glyph = violin.box(boxWidth(), stroke.width());
        Path.Builder path = Path.builder().append(glyph.box(stats)).append(glyph.whiskers(stats, 0));
        out.add(new PathElement(
                path.build(), attrs().color("box.fillcolor", fillColor()), stroke.width() > 0 ? stroke : null));
    }

    private void mean(Path line, List<Element> out) {
        Attrs mean = attrs().part("meanline");
        if (mean.flag("visible", mean.has("color") || mean.has("width"))) {
            double width = mean.number("width", lineWidth());
            Stroke stroke = Stroke.of(mean.color("color", ink()), width).dashed(new double[] {2 * width, width});
            out.add(PathElement.stroked(line, stroke));
        }
    }

    @Override
    public List<LegendEntry> legend() {
        return List.of(new LegendEntry(setup().name(), attrs(), (cx, cy, out) -> BoxTrace.key(this, cx, cy, out)));
    }
}
