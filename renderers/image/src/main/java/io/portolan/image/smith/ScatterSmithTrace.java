package io.portolan.image.smith;

import io.portolan.image.plot.Panel;
import io.portolan.image.plot.PanelTrace;
import io.portolan.image.plot.ScatterPanelTrace;
import io.portolan.image.trace.ScatterLayer;
import io.portolan.image.trace.ScatterMarks;
import io.portolan.image.trace.TraceSetup;
import java.util.List;

/** Points that are normalized impedances. */
public final class ScatterSmithTrace extends ScatterPanelTrace {

    private final ScatterMarks marks;
    private double[] reals = {};
    private double[] imaginaries = {};

    public ScatterSmithTrace(TraceSetup setup) {
        super(setup);
        marks = new ScatterMarks(
                setup, ScatterMarks.modeFor(attrs().column("real").size()), "none");
    }

    @Override
    public String panelName() {
        return subplot("subplot", "smith");
    }

    @Override
    public Panel panel(List<PanelTrace> traces) {
        return new SmithPanel(
                panelName(),
                setup(),
                traces.stream().map(ScatterSmithTrace.class::cast).toList());
    }

    @Override
    public void calculate() {
        reals = attrs().column("real").numbers();
        imaginaries = attrs().column("imag").numbers();
    }

    ScatterLayer.Points points(SmithFrame frame) {
        int count = Math.min(reals.length, imaginaries.length);
        double[] xs = new double[count];
        double[] ys = new double[count];
        for (int i = 0; i < count; i++) {
            xs[i] = frame.x(reals[i], imaginaries[i]);
            ys[i] = frame.y(reals[i], imaginaries[i]);
        }
        return new ScatterLayer.Points(marks, xs, ys, inside(count));
    }

    /** Whether markers are on the chart, unless they are clipped: negative resistances are outside. */
    private boolean[] inside(int count) {
        boolean[] inside = new boolean[attrs().flag("cliponaxis", false) ? 0 : count];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = reals[i] >= 0;
        }
        return inside;
    }

    @Override
    protected ScatterMarks marks() {
        return marks;
    }
}
