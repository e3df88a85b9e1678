package io.portolan.image.plot;

import io.portolan.image.trace.Trace;
import io.portolan.image.trace.TraceSetup;
import java.util.List;

/** A trace that is drawn on a panel. */
public abstract class PanelTrace extends Trace {

    /** A trace with its attributes. */
    protected PanelTrace(TraceSetup setup) {
        super(setup);
    }

    /** The panel it is on, such as {@code polar2}: traces that give the same name share one. */
    public abstract String panelName();

    /**
     * Makes the panel, once everything is calculated.
     *
     * @param traces all that named this panel, this one first
     */
    public abstract Panel panel(List<PanelTrace> traces);
}
