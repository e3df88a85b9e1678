package io.portolan.raster.glyph;

import io.portolan.raster.Mapping;

/** From the values of vertices to bins, where only the very end of the range is moved into the last bin. */
final class Snap {

    private final Mapping axis;
    private final int end;

    Snap(Mapping axis) {
        this.axis = axis;
        end = (int) Math.rint(axis.position(axis.range().high()));
    }

    /** The bin of a value; beyond the axis where the value is. */
    int bin(double value) {
        int bin = (int) axis.position(value);
        return bin == end ? bin - 1 : bin;
    }
}
