package io.portolan.raster.store;

/**
 * The curve of Hilbert through the cells of a square grid: cells that follow each other are neighbours.
 *
 * <p>After D. Hilbert, Ueber die stetige Abbildung einer Linie auf ein Flaechenstueck (1891).
 */
final class Hilbert {

    private Hilbert() {}

    /**
     * The place of a cell along the curve.
     *
     * @param side cells of a row, a power of two
     */
    static int place(int column, int row, int side) {
        int x = column;
        int y = row;
        int place = 0;
        for (int half = side / 2; half > 0; half /= 2) {
            boolean right = (x & half) != 0;
            boolean upper = (y & half) != 0;
            place += half * half * (right ? upper ? 2 : 3 : upper ? 1 : 0);
            if (!upper) {
                int turned = right ? side - 1 - x : x;
                x = right ? side - 1 - y : y;
                y = turned;
            }
        }
        return place;
    }
}
