package io.portolan.view;

import java.util.List;

/**
 * A rectangle of the sheet, in shares of the area inside its margins, from the bottom left as Plotly counts.
 *
 * @param left 0 to 1
 * @param bottom 0 to 1
 * @param right 0 to 1
 * @param top 0 to 1
 */
record Region(double left, double bottom, double right, double top) {

    static final Region WHOLE = new Region(0, 0, 1, 1);

    double width() {
        return right - left;
    }

    double height() {
        return top - bottom;
    }

    /**
     * One cell of a grid in this region.
     *
     * @param row from the top, 0 first
     * @param gapX share of the sheet between cells side by side
     * @param gapY share of the sheet between cells one above the other
     */
    Region cell(int row, int column, int rows, int columns, double gapX, double gapY) {
        double cellWidth = (width() - gapX * (columns - 1)) / columns;
        double cellHeight = (height() - gapY * (rows - 1)) / rows;
        double x = left + column * (cellWidth + gapX);
        double y = top - row * (cellHeight + gapY);
        return new Region(x, y - cellHeight, x + cellWidth, y);
    }

    /** This region without a strip at its right. */
    Region withoutRight(double share) {
        return new Region(left, bottom, right - share, top);
    }

    /** This region without a strip at its top. */
    Region withoutTop(double share) {
        return new Region(left, bottom, right, top - share);
    }

    List<Double> x() {
        return List.of(round(left), round(right));
    }

    List<Double> y() {
        return List.of(round(bottom), round(top));
    }

    private static double round(double share) {
        return Math.round(Math.max(0, Math.min(1, share)) * 1e5) / 1e5;
    }
}
