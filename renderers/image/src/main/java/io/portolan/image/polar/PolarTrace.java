package io.portolan.image.polar;

import io.portolan.image.plot.Panel;
import io.portolan.image.plot.PanelTrace;
import io.portolan.image.trace.PointValues;
import io.portolan.image.trace.TextTemplate;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Column;
import java.util.Arrays;
import java.util.List;

/** A trace of radii and angles. */
public abstract class PolarTrace extends PanelTrace {

    private double[] radii = {};
    private double[] angles = {};
    private PointValues values = PointValues.STATED;

    PolarTrace(TraceSetup setup) {
        super(setup);
    }

    @Override
    public final String panelName() {
        return subplot("subplot", "polar");
    }

    @Override
    public final Panel panel(List<PanelTrace> traces) {
        return new PolarPanel(
                panelName(),
                setup(),
                traces.stream().map(PolarTrace.class::cast).toList());
    }

    /** Nothing yet: its axes, which it shares with others, come with the panel. */
    @Override
    public final void calculate() {}

    /** Turns its data into numbers on its axes. */
    final void calculate(RadialAxis radial, AngularAxis angular) {
        int count = count();
        radii = Arrays.copyOf(radial.values(attrs(), count), count);
        angles = Arrays.copyOf(angular.values(attrs(), count), count);
        values = (template, i) -> template.value("r", radii[i], radial.axis())
                .value("theta", angular.tickValue(angles[i]), angular.axis());
    }

    private int count() {
        Column r = attrs().column("r");
        Column theta = attrs().column("theta");
        boolean both = attrs().isList("r") && attrs().isList("theta");
        return both ? Math.min(r.size(), theta.size()) : Math.max(r.size(), theta.size());
    }

    /** Tells a template what a point is on the axes. */
    final void fill(TextTemplate template, int index) {
        values.fill(template, index);
    }

    /** Its values on the radial axis, NaN for gaps. */
    final double[] radii() {
        return radii;
    }

    /** Its values on the angular axis, before that is turned. */
    final double[] angles() {
        return angles;
    }

    /** Tells the radial axis what it must show. */
    abstract void show(RadialAxis radial);
}
