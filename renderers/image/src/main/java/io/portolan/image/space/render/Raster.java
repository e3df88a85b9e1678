package io.portolan.image.space.render;

/**
 * Fills triangles in a frame: by rows, samples whose centres lie inside, with what the corners carry interpolated in
 * perspective. Corners are in the scene's coordinates; parts outside of the box are cut off.
 */
public final class Raster {

    /** The most numbers a corner may carry, its place among them. */
    public static final int MOST_CARRIED = 12;

    private static final int PLACED = 4;

    private final Frame frame;
    private final View view;
    private final Clipper clipper;
    private final double[] point = new double[MOST_CARRIED];
    private final double[][] placed;
    private final double[] atStart = new double[PLACED + MOST_CARRIED];
    private final double[] perColumn = new double[PLACED + MOST_CARRIED];
    private final double[] perRow = new double[PLACED + MOST_CARRIED];
    private double bias;

    public Raster(Frame frame, View view, Box box) {
        this.frame = frame;
        this.view = view;
        clipper = new Clipper(box, view);
        placed = new double[Clipper.MOST_CORNERS][PLACED + MOST_CARRIED];
    }

    /** Draws what follows this much nearer to the eye, in depths from -1 to 1 times the distance. */
    public void nearer(double distance) {
        bias = distance;
    }

    /**
     * A triangle.
     *
     * @param carried how many numbers each corner has: its place in the scene, then what the shader wants
     */
    public void triangle(double[] a, double[] b, double[] c, int carried, Shader shader) {
        polygon(clipper.clip(a, b, c, carried), carried, shader);
    }

    /** A triangle that may reach out of the box. */
    public void uncut(double[] a, double[] b, double[] c, int carried, Shader shader) {
        polygon(clipper.clipToEye(a, b, c, carried), carried, shader);
    }

    private void polygon(int corners, int carried, Shader shader) {
        for (int i = 0; i < corners; i++) {
            place(clipper.corner(i), placed[i], carried);
        }
        for (int i = 2; i < corners; i++) {
            fill(placed[0], placed[i - 1], placed[i], carried, shader);
        }
    }

    /** Turns a corner into column, row, depth, 1/w and its numbers divided by w, all of which are linear in the picture. */
    private void place(double[] corner, double[] out, int carried) {
        double x = corner[0];
        double y = corner[1];
        double z = corner[2];
        double inverse = 1 / view.all().row(3, x, y, z);
        out[0] = (view.all().row(0, x, y, z) * inverse + 1) / 2 * frame.columns();
        out[1] = (1 - view.all().row(1, x, y, z) * inverse) / 2 * frame.rows();
        out[2] = (view.all().row(2, x, y, z) - bias) * inverse;
        out[3] = inverse;
        for (int i = 0; i < carried; i++) {
            out[PLACED + i] = corner[i] * inverse;
        }
    }

    /**
     * A triangle in the picture itself.
     *
     * @param a column and row in samples, depth, 1/w, then what the corner carries, divided by w
     */
    void fill(double[] a, double[] b, double[] c, int carried, Shader shader) {
        double area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
        if (!(Math.abs(area) > 0 && Math.abs(area) < Double.POSITIVE_INFINITY)) {
            return;
        }
        int count = PLACED + carried;
        for (int i = 2; i < count; i++) {
            double db = b[i] - a[i];
            double dc = c[i] - a[i];
            perColumn[i] = (db * (c[1] - a[1]) - dc * (b[1] - a[1])) / area;
            perRow[i] = (dc * (b[0] - a[0]) - db * (c[0] - a[0])) / area;
            atStart[i] = a[i] - perColumn[i] * a[0] - perRow[i] * a[1];
        }
        double top = Math.min(a[1], Math.min(b[1], c[1]));
        double bottom = Math.max(a[1], Math.max(b[1], c[1]));
        int first = (int) Math.max(0, Math.ceil(top - 0.5));
        int last = (int) Math.min(frame.rows() - 1.0, Math.ceil(bottom - 0.5) - 1);
        for (int row = first; row <= last; row++) {
            double middle = row + 0.5;
            double ab = crossing(a, b, middle);
            double bc = crossing(b, c, middle);
            double ca = crossing(c, a, middle);
            double left = Math.min(Math.min(orHigh(ab), orHigh(bc)), orHigh(ca));
            double right = Math.max(Math.max(orLow(ab), orLow(bc)), orLow(ca));
            // Rows of the picture count downwards, so what is counterclockwise there is clockwise here.
            span(row, left, right, carried, area < 0, shader);
        }
    }

    /** Where an edge crosses a row; NaN where it does not. Both directions of an edge give the same. */
    private static double crossing(double[] from, double[] to, double row) {
        if (from[1] <= row == to[1] <= row) {
            return Double.NaN;
        }
        boolean down = from[1] <= to[1];
        double[] upper = down ? from : to;
        double[] lower = down ? to : from;
        return upper[0] + (row - upper[1]) / (lower[1] - upper[1]) * (lower[0] - upper[0]);
    }

    private static double orHigh(double value) {
        return value == value ? value : Double.POSITIVE_INFINITY;
    }

    private static double orLow(double value) {
        return value == value ? value : Double.NEGATIVE_INFINITY;
    }

    private void span(int row, double left, double right, int carried, boolean front, Shader shader) {
        int first = (int) Math.max(0, Math.ceil(left - 0.5));
        int last = (int) Math.min(frame.columns() - 1.0, Math.ceil(right - 0.5) - 1);
        double y = row + 0.5;
        for (int column = first; column <= last; column++) {
            double x = column + 0.5;
            float depth = (float) (atStart[2] + perColumn[2] * x + perRow[2] * y);
            int at = row * frame.columns() + column;
            if (depth >= -1 && frame.isVisible(at, depth)) {
                double w = 1 / (atStart[3] + perColumn[3] * x + perRow[3] * y);
                for (int i = 0; i < carried; i++) {
                    int from = PLACED + i;
                    point[i] = (atStart[from] + perColumn[from] * x + perRow[from] * y) * w;
                }
                int color = shader.color(point, front);
                if (color != 0) {
                    frame.put(at, depth, color);
                }
            }
        }
    }
}
