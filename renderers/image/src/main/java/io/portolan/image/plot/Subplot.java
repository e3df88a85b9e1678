package io.portolan.image.plot;

import io.portolan.image.trace.CartesianTrace;
import org.jspecify.annotations.Nullable;

/** Two axes with traces on them. */
public record Subplot(AxisView x, AxisView y) {

    /** Whether it lies over another subplot. */
    public boolean isOverlaid() {
        return x.overlaid() != null || y.overlaid() != null;
    }

    public boolean isOver(Subplot main) {
        AxisView across = x.overlaid() == null ? x : x.overlaid();
        AxisView up = y.overlaid() == null ? y : y.overlaid();
        return across == main.x && up == main.y;
    }

    /** Whether a trace is drawn in it. */
    public boolean has(CartesianTrace trace) {
        return trace.x() == x.axis() && trace.y() == y.axis();
    }

    /** The axis that crosses one of its axes; null for any other axis. */
    @Nullable
    AxisView across(AxisView axis) {
        return axis == x ? y : axis == y ? x : null;
    }
}
