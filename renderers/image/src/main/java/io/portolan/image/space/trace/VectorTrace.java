package io.portolan.image.space.trace;

import io.portolan.image.space.SceneAxes;
import io.portolan.image.trace.TraceSetup;

/** A trace of a field of vectors, which are coloured by their lengths. */
abstract class VectorTrace extends ScaledTrace {

    private final VectorData data;

    VectorTrace(TraceSetup setup) {
        super(setup, true);
        data = new VectorData(attrs());
    }

    final VectorData data() {
        return data;
    }

    @Override
    public final void calculate() {
        colors().include(VectorData.norms(attrs()));
    }

    @Override
    public final void place(SceneAxes axes) {
        data.place(axes);
    }
}
