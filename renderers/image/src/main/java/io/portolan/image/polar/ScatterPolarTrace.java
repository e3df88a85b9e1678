package io.portolan.image.polar;

import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.ScatterLayer;
import io.portolan.image.trace.ScatterMarks;
import io.portolan.image.trace.TraceSetup;
import java.util.List;
import java.util.Optional;

/** Points at radii and angles. */
public final class ScatterPolarTrace extends PolarTrace {

    private final ScatterMarks marks;

    public ScatterPolarTrace(TraceSetup setup) {
        super(setup);
        int count = Math.max(attrs().column("r").size(), attrs().column("theta").size());
        marks = new ScatterMarks(setup, ScatterMarks.modeFor(count), "none", this::fill);
    }

    @Override
    void show(RadialAxis radial) {
        radial.axis().show(radii(), marks.room(false, radii().length));
    }

    ScatterLayer.Points points(PolarFrame frame) {
        int count = radii().length;
        double[] xs = new double[count];
        double[] ys = new double[count];
        boolean[] inside = new boolean[attrs().flag("cliponaxis", false) ? 0 : count];
        for (int i = 0; i < count; i++) {
            xs[i] = frame.x(radii()[i], angles()[i]);
            ys[i] = frame.y(radii()[i], angles()[i]);
            if (inside.length > 0) {
                inside[i] = frame.contains(radii()[i], angles()[i]);
            }
        }
        return new ScatterLayer.Points(marks, xs, ys, inside);
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
