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

    /** The bin of a value on the axis, also where the axis is too fine for numbers to tell bins apart. */
    int inside(double value) {
        return Math.max(0, Math.min(axis.bins() - 1, bin(value)));
    }

    /** The bin of a value; beyond the axis where the value is. */
    int bin(double value) {
        int bin = (int) axis.position(value);
        return bin == end ? bin - 1 : bin;
    }
}
