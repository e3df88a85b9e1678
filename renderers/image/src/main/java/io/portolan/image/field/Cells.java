package io.portolan.image.field;

import io.portolan.image.axis.Axis;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.ImageElement;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.trace.ColorMapper;
import java.util.List;

/** The coloured cells of a field on the page. */
public final class Cells {

    private static final int MOST_PIXELS = 4096;

    private final Field field;
    private final Axis x;
    private final Axis y;
    private final ColorMapper colors;
    private final double[] px;
    private final double[] py;

    private Cells(Field field, Axis x, Axis y, ColorMapper colors, double[] px, double[] py) {
        this.field = field;
        this.x = x;
        this.y = y;
        this.colors = colors;
        this.px = x.pixelsOf(px);
        this.py = y.pixelsOf(py);
    }

    /** The whole cells. */
    static Cells of(Field field, Axis x, Axis y, ColorMapper colors) {
        return new Cells(field, x, y, colors, field.x().edges(), field.y().edges());
    }

    /** What of the cells lies between the outermost nodes, as contours do. */
    public static Cells betweenNodes(Field field, Axis x, Axis y, ColorMapper colors) {
        return new Cells(field, x, y, colors, field.x().nodes(), field.y().nodes());
    }

    private Rect box() {
        return Rect.between(
                Math.rint(px[0]), Math.rint(py[0]), Math.rint(px[px.length - 1]), Math.rint(py[py.length - 1]));
    }

    private Color color(int row, int column) {
        double value = field.z()[row][column];
        return Double.isNaN(value) ? Color.TRANSPARENT : colors.color(value);
    }

    /** Cells with gaps of so many pixels between them. */
    void apart(double xGap, double yGap, List<Element> out) {
        double left = Math.floor(xGap / 2);
        double top = Math.floor(yGap / 2);
        for (int row = 0; row + 1 < py.length; row++) {
            for (int column = 0; column + 1 < px.length; column++) {
                Rect cell = Rect.between(
                        Math.rint(px[column]), Math.rint(py[row]), Math.rint(px[column + 1]), Math.rint(py[row + 1]));
                Color color = color(row, column);
                if (color.visible() && cell.width() > xGap && cell.height() > yGap) {
                    Rect brick = new Rect(cell.x() + left, cell.y() + top, cell.width() - xGap, cell.height() - yGap);
                    out.add(PathElement.filled(brick.path(), color));
                }
            }
        }
    }

    /** Sharp cells: one raster pixel for each if they are equal, else one for each pixel of the page. */
    ImageElement sharp() {
        Rect box = box();
        boolean even = isEven(px) && isEven(py);
        int columns = even ? px.length - 1 : pixels(box.width());
        int rows = even ? py.length - 1 : pixels(box.height());
        int[] columnCells = even ? numbered(columns, px) : cells(columns, box.x(), box.width(), px);
        int[] rowCells = even ? numbered(rows, py) : cells(rows, box.y(), box.height(), py);
        return raster(columnCells, rowCells, box, false);
    }

    private ImageElement raster(int[] columns, int[] rows, Rect box, boolean smooth) {
        int[] argb = new int[columns.length * rows.length];
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < columns.length; c++) {
                argb[r * columns.length + c] = color(rows[r], columns[c]).argb();
            }
        }
        return new ImageElement(columns.length, rows.length, argb, box, smooth);
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

    /**
     * Colours that run into each other.
     *
     * @param fast whether colours are mixed and not values, where the cells are of one size
     */
    public ImageElement smooth(boolean fast) {
        boolean even = field.isEven() && isEven(px) && isEven(py);
        return fast && even
                ? raster(numbered(px.length - 1, px), numbered(py.length - 1, py), box(), true)
                : interpolated();
    }

    /** Values between the middles of the cells, by straight lines both ways, coloured pixel by pixel. */
    private ImageElement interpolated() {
        Rect box = box().intersection(new Rect(x.offset(), y.offset(), x.length(), y.length()));
        int columns = pixels(box.width());
        int rows = pixels(box.height());
        int[] argb = new int[columns * rows];
        double[] us = places(columns, box.x(), box.width(), x.pixelsOf(field.x().middles()));
        double[] vs = places(rows, box.y(), box.height(), y.pixelsOf(field.y().middles()));
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                double value = between(us[c], vs[r]);
                argb[r * columns + c] =
                        Double.isNaN(value) ? 0 : colors.color(value).argb();
            }
        }
        return new ImageElement(columns, rows, argb, box, false);
    }

    /** Where pixels lie among the middles: 1.5 is half way between the second and the third. */
    private static double[] places(int count, double start, double length, double[] middles) {
        double[] places = new double[count];
        for (int i = 0; i < count; i++) {
            places[i] = place(middles, start + (i + 0.5) * length / count);
        }
        return places;
    }

    private static double place(double[] middles, double pixel) {
        int last = middles.length - 1;
        boolean rising = middles[0] < middles[last];
        for (int i = 0; i < last; i++) {
            double share = (pixel - middles[i]) / (middles[i + 1] - middles[i]);
            boolean before = rising ? pixel < middles[i + 1] : pixel > middles[i + 1];
            if (before) {
                return i + Math.max(0, share);
            }
        }
        return last;
    }

    /** The value at a place; NaN where the nearest cell has none. */
    private double between(double u, double v) {
        int row = (int) Math.rint(v);
        int column = (int) Math.rint(u);
        int nextRow = v < row ? row - 1 : Math.min(row + 1, field.z().length - 1);
        int nextColumn = u < column ? column - 1 : Math.min(column + 1, field.z()[0].length - 1);
        double here = field.z()[row][column];
        double beside = field.z()[row][nextColumn];
        double below = field.z()[nextRow][column];
        double right = Math.abs(u - column);
        double down = Math.abs(v - row);
        double dx = Double.isNaN(beside) ? 0 : beside - here;
        double dy = Double.isNaN(below) ? 0 : below - here;
        return here + right * dx + down * (dy + right * twist(here, beside, below, field.z()[nextRow][nextColumn]));
    }

    /** The bilinear term; where neighbours are missing, one that keeps the colours joined across cells. */
    private static double twist(double here, double beside, double below, double across) {
        if (Double.isNaN(beside)) {
            double bend = Double.isNaN(below) ? 2 * (across - here) : (2 * across - below - here) * 2 / 3;
            return Double.isNaN(across) ? 0 : bend;
        }
        if (Double.isNaN(across)) {
            return Double.isNaN(below) ? 0 : (2 * here - beside - below) * 2 / 3;
        }
        return Double.isNaN(below) ? (2 * across - beside - here) * 2 / 3 : across + here - beside - below;
    }
}
