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

    /**
     * The name of a subplot that an attribute states; that of the first of its kind where it states none.
     *
     * @param kind such as {@code polar}
     */
    protected final String subplot(String attribute, String kind) {
        String stated = attrs().text(attribute, kind);
        return stated.matches(kind + "([2-9]|[1-9]\\d+)?") ? stated : kind;
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
