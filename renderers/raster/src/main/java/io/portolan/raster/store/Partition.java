package io.portolan.raster.store;

/** A grid over the plane as fine as points are dense; its cells are numbered along a curve that joins neighbours. */
final class Partition {

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

    /** The cell of a point, 0 to {@link #CELLS} exclusive. */
    int cell(double atX, double atY) {
        return places[y.part(atY) * Ruler.PARTS + x.part(atX)];
    }
}
