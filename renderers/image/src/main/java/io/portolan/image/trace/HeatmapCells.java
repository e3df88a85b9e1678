package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.ImageElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.value.Column;
import java.util.Arrays;

/** The cells of a heat map between the pixels of their edges, painted into a raster. */
final class HeatmapCells {

    /** What colour a cell has. */
    interface CellColor {
        Color at(int row, int column);
    }

    /** What value a cell has; NaN for none. */
    interface CellValue {
        double at(int row, int column);
    }

    private static final int MOST_PIXELS = 4096;

    private final double[] px;
    private final double[] py;

    HeatmapCells(double[] px, double[] py) {
        this.px = px;
        this.py = py;
    }

    /** Edges half way between centres; the outer ones as far out as their neighbours. */
    static double[] edges(double[] centers) {
        int count = centers.length;
        double[] edges = new double[count + 1];
        if (count == 1) {
            return new double[] {centers[0] - 0.5, centers[0] + 0.5};
        }
        for (int i = 1; i < count; i++) {
            edges[i] = (centers[i - 1] + centers[i]) / 2;
        }
        if (count > 1) {
            edges[0] = 1.5 * centers[0] - 0.5 * centers[1];
            edges[count] = 1.5 * centers[count - 1] - 0.5 * centers[count - 2];
        }
        return edges;
    }

    /** The distinct numbers of a column, ascending. */
    static double[] distinct(Axis axis, Column column) {
        return Arrays.stream(axis.numbers(column))
                .filter(Double::isFinite)
                .sorted()
                .distinct()
                .toArray();
    }

    /** A matrix of values that are listed one by one with their coordinates. */
    static double[][] fromList(Axis xAxis, Axis yAxis, Column x, Column y, Column values) {
        double[] columns = distinct(xAxis, x);
        double[] rows = distinct(yAxis, y);
        double[] xs = xAxis.numbers(x);
        double[] ys = yAxis.numbers(y);
        double[][] matrix = new double[rows.length][columns.length];
        for (double[] row : matrix) {
            Arrays.fill(row, Double.NaN);
        }
        for (int i = 0; i < Math.min(values.size(), Math.min(xs.length, ys.length)); i++) {
            int column = Arrays.binarySearch(columns, xs[i]);
            int row = Arrays.binarySearch(rows, ys[i]);
            if (column >= 0 && row >= 0) {
                matrix[row][column] = values.number(i);
            }
        }
        return matrix;
    }

    private Rect box() {
        return Rect.between(
                Math.rint(px[0]), Math.rint(py[0]), Math.rint(px[px.length - 1]), Math.rint(py[py.length - 1]));
    }

    /** Sharp cells: one raster pixel for each if they are equal, else one for each pixel of the page. */
    ImageElement sharp(CellColor color) {
        Rect box = box();
        boolean even = isEven(px) && isEven(py);
        int columns = even ? px.length - 1 : pixels(box.width());
        int rows = even ? py.length - 1 : pixels(box.height());
        int[] columnCells = even ? numbered(columns, px) : cells(columns, box.x(), box.width(), px);
        int[] rowCells = even ? numbered(rows, py) : cells(rows, box.y(), box.height(), py);
        int[] argb = new int[columns * rows];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                argb[r * columns + c] = color.at(rowCells[r], columnCells[c]).argb();
            }
        }
        return new ImageElement(columns, rows, argb, box, false);
    }

    private static int pixels(double length) {
        return (int) Math.max(1, Math.min(MOST_PIXELS, Math.rint(length)));
    }

    private static boolean isEven(double[] edges) {
        double first = edges[1] - edges[0];
        for (int i = 2; i < edges.length; i++) {
            if (Math.abs(edges[i] - edges[i - 1] - first) > Math.abs(first) * 1e-3) {
                return false;
            }
        }
        return true;
    }

    /** Cells in the order of pixels: edges may run either way. */
    private static int[] numbered(int count, double[] edges) {
        int[] cells = new int[count];
        for (int i = 0; i < count; i++) {
            cells[i] = edges[0] < edges[count] ? i : count - 1 - i;
        }
        return cells;
    }

    private static int[] cells(int count, double start, double length, double[] edges) {
        int[] cells = new int[count];
        for (int i = 0; i < count; i++) {
            cells[i] = cell(edges, start + (i + 0.5) * length / count);
        }
        return cells;
    }

    private static int cell(double[] edges, double pixel) {
        boolean rising = edges[0] < edges[edges.length - 1];
        for (int i = 0; i + 2 < edges.length; i++) {
            if (rising ? pixel < edges[i + 1] : pixel > edges[i + 1]) {
                return i;
            }
        }
        return edges.length - 2;
    }

    /** Values between cell centres, by straight lines both ways, coloured pixel by pixel. */
    ImageElement smooth(CellValue value, ColorMapper colors) {
        Rect box = box();
        int columns = pixels(box.width());
        int rows = pixels(box.height());
        int[] argb = new int[columns * rows];
        double[] us = places(columns, box.x(), box.width(), px);
        double[] vs = places(rows, box.y(), box.height(), py);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                double between = between(value, us[c], vs[r]);
                argb[r * columns + c] =
                        Double.isNaN(between) ? 0 : colors.color(between).argb();
            }
        }
        return new ImageElement(columns, rows, argb, box, false);
    }

    /** Where pixels lie among cell centres: 1.5 is half way between the second and the third. */
    private static double[] places(int count, double start, double length, double[] edges) {
        double[] centers = new double[edges.length - 1];
        for (int i = 0; i < centers.length; i++) {
            centers[i] = (edges[i] + edges[i + 1]) / 2;
        }
        double[] places = new double[count];
        for (int i = 0; i < count; i++) {
            places[i] = place(centers, start + (i + 0.5) * length / count);
        }
        return places;
    }

    private static double place(double[] centers, double pixel) {
        int last = centers.length - 1;
        boolean rising = centers[0] < centers[last];
        for (int i = 0; i < last; i++) {
            double share = (pixel - centers[i]) / (centers[i + 1] - centers[i]);
            boolean before = rising ? pixel < centers[i + 1] : pixel > centers[i + 1];
            if (before) {
                return i + Math.max(0, share);
            }
        }
        return last;
    }

    private static double between(CellValue value, double u, double v) {
        int column = (int) u;
        int row = (int) v;
        double right = u - column;
        double down = v - row;
        double top = mixed(value.at(row, column), right, value.at(row, column + 1));
        double bottom = down == 0 ? top : mixed(value.at(row + 1, column), right, value.at(row + 1, column + 1));
        return mixed(top, down, bottom);
    }

    private static double mixed(double a, double share, double b) {
        return share == 0 ? a : a * (1 - share) + b * share;
    }
}
