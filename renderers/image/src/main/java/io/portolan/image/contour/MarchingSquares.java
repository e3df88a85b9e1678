package io.portolan.image.contour;

/**
 * Finds the lines of one value: marching squares, after
 * <a href="https://en.wikipedia.org/wiki/Marching_squares">the usual scheme</a>. A cell's sides are numbered
 * counterclockwise from the bottom, where rows go up. A line enters a cell where the side, walked counterclockwise, goes
 * from low to high, and leaves it where one goes from high to low.
 */
final class MarchingSquares {

    private static final int BOTTOM = 0;
    private static final int RIGHT = 1;
    private static final int TOP = 2;
    private static final int[] RIGHTWARD = {0, 1, 0, -1};
    private static final int[] UPWARD = {-1, 0, 1, 0};

    private final ContourGrid grid;
    private final double level;
    private final LineJoiner lines;
    private final double smoothing;
    /** The sides by which each cell is still to be entered, one bit each. */
    private final byte[][] entries;

    private MarchingSquares(ContourGrid grid, double level, double smoothing) {
        this.grid = grid;
        this.level = level;
        this.smoothing = smoothing;
        lines = new LineJoiner(grid);
        entries = new byte[Math.max(0, grid.rows() - 1)][Math.max(0, grid.columns() - 1)];
    }

    /**
     * The lines of a value.
     *
     * @param smoothing how much the lines will be smoothed, 0 to 1.3: points very near each other become one, the more so
     */
    static Contour trace(ContourGrid grid, double level, double smoothing) {
        MarchingSquares squares = new MarchingSquares(grid, level, smoothing);
        squares.findEntries();
        boolean atEdge = squares.followFromEdges();
        squares.followLoops();
        return squares.lines.contour(level, atEdge);
    }

    private void findEntries() {
        for (int row = 0; row < entries.length; row++) {
            for (int column = 0; column < entries[row].length; column++) {
                for (int side = 0; side < 4; side++) {
                    boolean entry = isLow(row, column, side) && !isLow(row, column, side + 1);
                    entries[row][column] |= entry ? (byte) (1 << side) : 0;
                }
            }
        }
    }

    /** Whether a corner, which begins the side of the same number, is not above the level. */
    private boolean isLow(int row, int column, int corner) {
        return !(corner(row, column, corner) > level);
    }

    private double corner(int row, int column, int corner) {
        int side = corner & 3;
        return grid.z()[side >= TOP ? row + 1 : row][side == RIGHT || side == TOP ? column + 1 : column];
    }

    private boolean followFromEdges() {
        boolean any = false;
        for (int row = 0; row < entries.length; row++) {
            for (int column = 0; column < entries[row].length; column++) {
                for (int side = 0; side < 4; side++) {
                    if (isOut(row + UPWARD[side], column + RIGHTWARD[side]) && isOpen(row, column, side)) {
                        any = true;
                        follow(row, column, side, true);
                    }
                }
            }
        }
        return any;
    }

    private boolean isOut(int row, int column) {
        return row < 0 || row >= entries.length || column < 0 || column >= entries[row].length;
    }

    private boolean isOpen(int row, int column, int side) {
        return (entries[row][column] & 1 << side) != 0;
    }

    private void followLoops() {
        for (int row = 0; row < entries.length; row++) {
            for (int column = 0; column < entries[row].length; column++) {
                while (entries[row][column] != 0) {
                    follow(row, column, Integer.numberOfTrailingZeros(entries[row][column]), false);
                }
            }
        }
    }

    private void follow(int startRow, int startColumn, int startSide, boolean fromEdge) {
        LinePoints points = new LinePoints(grid);
        int row = startRow;
        int column = startColumn;
        int side = startSide;
        addCrossing(points, row, column, side);
        while (!isOut(row, column) && isOpen(row, column, side)) {
            entries[row][column] &= (byte) ~(1 << side);
            int exit = exit(row, column, side);
            addCrossing(points, row, column, exit);
            row += UPWARD[exit];
            column += RIGHTWARD[exit];
            side = exit + 2 & 3;
        }
        lines.add(points.thinned(0.2 * smoothing), points.isClosed(), fromEdge);
    }

    /** On a saddle the line turns about the corner that is cut off: the low one, unless the low corners are joined. */
    private int exit(int row, int column, int entry) {
        boolean saddle = isLow(row, column, entry) == isLow(row, column, entry + 2)
                && isLow(row, column, entry + 1) == isLow(row, column, entry + 3);
        if (saddle) {
            double mean =
                    (corner(row, column, 0) + corner(row, column, 1) + corner(row, column, 2) + corner(row, column, 3))
                            / 4;
            return (level > mean ? entry + 1 : entry + 3) & 3;
        }
        for (int side = entry + 1; side < entry + 3; side++) {
            if (!isLow(row, column, side) && isLow(row, column, side + 1)) {
                return side & 3;
            }
        }
        return entry + 3 & 3;
    }

    /** Adds the point where the line crosses a side of a cell. */
    private void addCrossing(LinePoints points, int row, int column, int side) {
        int atRow = side == TOP ? row + 1 : row;
        int atColumn = side == RIGHT ? column + 1 : column;
        double here = grid.z()[atRow][atColumn];
        if (side == BOTTOM || side == TOP) {
            double share = (level - here) / (grid.z()[atRow][atColumn + 1] - here);
            double x = between(grid.xs()[atColumn], share, grid.xs()[atColumn + 1]);
            points.add(x, grid.ys()[atRow], atColumn + share, atRow);
        } else {
            double share = (level - here) / (grid.z()[atRow + 1][atColumn] - here);
            double y = between(grid.ys()[atRow], share, grid.ys()[atRow + 1]);
            points.add(grid.xs()[atColumn], y, atColumn, atRow + share);
        }
    }

    /** A coordinate that is not finite, as that of zero on a logarithmic axis, must not spoil its neighbour. */
    private static double between(double a, double share, double b) {
        return share == 0 ? a : share == 1 ? b : a * (1 - share) + b * share;
    }
}
