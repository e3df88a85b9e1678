package io.portolan.image.trace;

import io.portolan.image.value.Attrs;
import java.util.List;
import java.util.Optional;

/** One trace of a figure, whatever it is drawn on. */
public abstract class Trace {

    private final TraceSetup setup;

    /** A trace with its attributes. */
    protected Trace(TraceSetup setup) {
        this.setup = setup;
    }

    public final TraceSetup setup() {
        return setup;
    }

    public final Attrs attrs() {
        return setup.attrs();
    }

    /** Whether there is anything to draw; a trace without is left out, and out of the legend. */
    public boolean hasData() {
        return true;
    }

    /** What of it is drawn on cartesian axes. */
    public List<CartesianTrace> onAxes() {
        return List.of();
    }

    /** Turns its data into numbers. */
    public abstract void calculate();

    /** Whether it stands on other traces; the legend lists stacks from the top. */
    public boolean isStacked() {
        return false;
    }

    /** Whether its lines in the legend are parts of it, which are worth listing even for a single trace. */
    public boolean listsParts() {
        return false;
    }

    /** Its lines in the legend. */
    public List<LegendEntry> legend() {
        return List.of(new LegendEntry(setup.name(), attrs(), (cx, cy, out) -> {}));
    }

    /** Its colour bar, if it has one of its own. */
    public Optional<ColorBarSpec> colorBar() {
        return Optional.empty();
    }
}
