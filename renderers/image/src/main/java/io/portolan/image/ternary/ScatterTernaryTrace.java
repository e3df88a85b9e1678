package io.portolan.image.ternary;

import io.portolan.image.plot.Panel;
import io.portolan.image.plot.PanelTrace;
import io.portolan.image.plot.ScatterPanelTrace;
import io.portolan.image.trace.PointTexts;
import io.portolan.image.trace.ScatterLayer;
import io.portolan.image.trace.ScatterMarks;
import io.portolan.image.trace.TextTemplate;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Column;
import java.util.List;
import java.util.stream.Stream;

/** Points of three components. */
public final class ScatterTernaryTrace extends ScatterPanelTrace {

    private static final List<String> COMPONENTS = List.of("a", "b", "c");

    /** Shares are shown to the seventh decimal. */
    private static final double DIGITS = 1e7;

    private final ScatterMarks marks;
    private final int count;
    private final double[][] shares;

    public ScatterTernaryTrace(TraceSetup setup) {
        super(setup);
        count = listed().mapToInt(Column::size).min().orElse(0);
        marks = new ScatterMarks(setup, ScatterMarks.modeFor(count), "none", this::fill);
        shares = new double[count][];
    }

    private Stream<Column> listed() {
        return COMPONENTS.stream().filter(attrs()::isList).map(attrs()::column);
    }

    @Override
    public String panelName() {
        return subplot("subplot", "ternary");
    }

    @Override
    public Panel panel(List<PanelTrace> traces) {
        return new TernaryPanel(
                panelName(),
                setup(),
                traces.stream().map(ScatterTernaryTrace.class::cast).toList());
    }

    /** Nothing yet: what its components add up to comes with the panel. */
    @Override
    public void calculate() {}

    ScatterLayer.Points points(Triangle triangle) {
        double[] xs = new double[count];
        double[] ys = new double[count];
        boolean[] inside = new boolean[attrs().flag("cliponaxis", true) ? 0 : count];
        for (int i = 0; i < count; i++) {
            double[] parts = components(i, attrs().number("sum", triangle.sum()));
            double scale = triangle.sum() / (parts[0] + parts[1] + parts[2]);
            double a = parts[0] * scale;
            double b = parts[1] * scale;
            double c = parts[2] * scale;
            shares[i] = new double[] {a, b, c};
            xs[i] = triangle.x(b, c);
            ys[i] = triangle.y(a);
            if (inside.length > 0) {
                inside[i] = triangle.contains(a, b, c);
            }
        }
        return new ScatterLayer.Points(marks, xs, ys, inside);
    }

    /** Without a format, templates show the shares of the sum. */
    private void fill(TextTemplate template, int index) {
        for (int k = 0; k < 3; k++) {
            double share = Math.rint(shares[index][k] * DIGITS) / DIGITS;
            template.text(COMPONENTS.get(k), Double.isFinite(share) ? PointTexts.number(share) : "");
        }
    }

    /** The components of a point; one that is not listed is what the others leave of the sum. */
    private double[] components(int index, double sum) {
        double[] parts = new double[3];
        int missing = -1;
        double known = 0;
        for (int k = 0; k < 3; k++) {
            String name = COMPONENTS.get(k);
            if (attrs().isList(name)) {
                parts[k] = attrs().column(name).number(index);
                known += parts[k];
            } else {
                parts[k] = missing < 0 ? 0 : Double.NaN;
                missing = k;
            }
        }
        if (missing >= 0) {
            parts[missing] = sum - known;
        }
        return parts;
    }

    @Override
    protected ScatterMarks marks() {
        return marks;
    }
}
