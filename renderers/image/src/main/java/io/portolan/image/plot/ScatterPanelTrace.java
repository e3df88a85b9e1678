package io.portolan.image.plot;

import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.ScatterMarks;
import io.portolan.image.trace.TraceSetup;
import java.util.List;
import java.util.Optional;

/** A trace of scattered points on a panel. */
public abstract class ScatterPanelTrace extends PanelTrace {

    /** A trace with its attributes. */
    protected ScatterPanelTrace(TraceSetup setup) {
        super(setup);
    }

    /** What it draws. */
    protected abstract ScatterMarks marks();

    @Override
    public final List<LegendEntry> legend() {
        return marks().legend();
    }

    @Override
    public final Optional<ColorBarSpec> colorBar() {
        return marks().colorBar();
    }
}
