package io.portolan.image.splom;

import io.portolan.image.trace.ScatterTrace;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import io.portolan.json.JsonObject;

/**
 * One plot of the matrix.
 *
 * @param across the dimension along its x axis
 * @param up the dimension along its y axis
 */
record Cell(Dimension across, Dimension up) {

    /** The points of a trace in this plot. */
    ScatterTrace scatter(TraceSetup setup) {
        Attrs own = Attrs.of(JsonObject.of(
                "mode", "markers", "xaxis", across.x(), "yaxis", up.y(), "x", across.values(), "y", up.values()));
        return new ScatterTrace(setup.with(own.over(setup.attrs())));
    }
}
