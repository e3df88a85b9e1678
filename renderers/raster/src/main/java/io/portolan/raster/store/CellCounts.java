package io.portolan.raster.store;

/** Counts of cells with a rim around the canvas, so that rows beyond need no test; unsigned. */
final class CellCounts {

    private final int width;
    private final int height;
    private final int[] counts;

    /** Sizes with the rim. A spare row more takes what is beside a corner on the rim: nothing, but it is written. */
    CellCounts(int width, int height) {
        this.width = width;
        this.height = height;
        counts = new int[Math.multiplyExact(width, height + 1) + 1];
    }

    void add(int column, int row, int rows) {
        counts[row * width + column] += rows;
    }

    /** Adds the rows of a group to a cell, the one to its right and the two above these: some are to the left, some below. */
    void addQuarters(int column, int row, long toLeft, long below) {
        int both = Long.bitCount(toLeft & below);
        int beside = Long.bitCount(below) - both;
        int above = Long.bitCount(toLeft) - both;
        int cell = row * width + column;
        counts[cell] += both;
        counts[cell + 1] += beside;
        counts[cell + width] += above;
        counts[cell + width + 1] += Layout.GROUP - both - beside - above;
    }

    CellCounts and(CellCounts other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        return this;
    }

    /** Those within the rim, row by row. */
    int[] inner() {
        int[] inner = new int[(width - 2) * (height - 2)];
        for (int row = 0; row < height - 2; row++) {
            System.arraycopy(counts, (row + 1) * width + 1, inner, row * (width - 2), width - 2);
        }
        return inner;
    }
}
