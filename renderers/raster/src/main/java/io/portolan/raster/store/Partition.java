package io.portolan.raster.store;

import java.io.Serializable;

/** A grid over the plane as fine as points are dense; its cells are numbered along a curve that joins neighbours. */
final class Partition implements Serializable {

    static final int CELLS = Ruler.PARTS * Ruler.PARTS;

    private final Ruler x;
    private final Ruler y;
    private final short[] places = new short[CELLS];

    Partition(Ruler x, Ruler y) {
        this.x = x;
        this.y = y;
        for (int cell = 0; cell < CELLS; cell++) {
            places[cell] = (short) Hilbert.place(cell % Ruler.PARTS, cell / Ruler.PARTS, Ruler.PARTS);
        }
    }

    /** A grid for points like these, which are finite. */
    static Partition of(double[] xs, double[] ys) {
        Sample sample = new Sample(xs.length);
        sample.offer(xs, ys, xs.length);
        return sample.partition();
    }

    /** The cell of a point, 0 to 4096 exclusive. */
    int cell(double atX, double atY) {
        return places[y.part(atY) * Ruler.PARTS + x.part(atX)];
    }
}
