package io.portolan.image.space.trace;

import io.portolan.image.space.render.Box;
import io.portolan.image.space.render.Vec;

/**
 * The points of a surface in rows and columns. Coarse grids are refined, so that what is between four points bends as
 * it does when it is interpolated in both directions.
 */
final class SurfaceGrid {

    private static final int FINE = 120;
    private static final int MOST_REFINED = 720;

    private final int rows;
    private final int columns;
    private final int down;
    private final int across;
    private final float[][] fields = new float[4][];

    private SurfaceGrid(int rows, int columns, int down, int across) {
        this.rows = rows;
        this.columns = columns;
        this.down = down;
        this.across = across;
    }

    /**
     * A grid, refined where it is coarse.
     *
     * @param values what colours the points
     * @param scale what coordinates are multiplied by
     */
    static SurfaceGrid refined(double[][] xs, double[][] ys, double[][] zs, double[][] values, Vec scale) {
        boolean large = Math.max(zs.length, zs[0].length) > MOST_REFINED;
        int down = large ? 1 : factor(zs.length);
        int across = large ? 1 : factor(zs[0].length);
        SurfaceGrid grid = new SurfaceGrid((zs.length - 1) * down + 1, (zs[0].length - 1) * across + 1, down, across);
        grid.fields[0] = grid.field(xs, scale.x());
        grid.fields[1] = grid.field(ys, scale.y());
        grid.fields[2] = grid.field(zs, scale.z());
        grid.fields[3] = grid.field(values, 1);
        return grid;
    }

    private static int factor(int count) {
        int fine = count;
        while (count > 1 && fine < FINE) {
            fine *= 2;
        }
        return Math.max(1, fine / count);
    }

    private float[] field(double[][] coarse, double scale) {
        float[] field = new float[rows * columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                field[row * columns + column] = (float) (scale * between(coarse, row, column));
            }
        }
        return field;
    }

    private double between(double[][] coarse, int row, int column) {
        int top = row / down;
        int left = column / across;
        double v = row % down / (double) down;
        double u = column % across / (double) across;
        double upper = mixed(coarse[top], left, u);
        return v == 0 ? upper : upper + v * (mixed(coarse[top + 1], left, u) - upper);
    }

    private static double mixed(double[] row, int left, double share) {
        return share == 0 ? row[left] : row[left] + share * (row[left + 1] - row[left]);
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** A number of a point: its coordinate on an axis, or for 3 its value. */
    double get(int field, int row, int column) {
        return fields[field][row * columns + column];
    }

    /** Whether a point has all its coordinates. */
    boolean isPoint(int row, int column) {
        int at = row * columns + column;
        return Float.isFinite(fields[0][at] + fields[1][at] + fields[2][at]);
    }

    /** Whether a cell has its four points: the one below and right of a point. */
    boolean isCell(int row, int column) {
        return isPoint(row, column)
                && isPoint(row, column + 1)
                && isPoint(row + 1, column)
                && isPoint(row + 1, column + 1);
    }

    Box bounds() {
        Box bounds = Box.EMPTY;
        for (int i = 0; i < rows * columns; i++) {
            bounds = bounds.with(new Vec(fields[0][i], fields[1][i], fields[2][i]));
        }
        return bounds;
    }

    /** The normal at a point, from its neighbours; upwards where they give none. */
    Vec normal(int row, int column) {
        Vec along = difference(row, Math.max(0, column - 1), row, Math.min(columns - 1, column + 1));
        Vec down = difference(Math.max(0, row - 1), column, Math.min(rows - 1, row + 1), column);
        Vec normal = along.cross(down).unit();
        return normal.isFinite() && !normal.equals(Vec.ZERO) ? normal : new Vec(0, 0, 1);
    }

    private Vec difference(int fromRow, int fromColumn, int toRow, int toColumn) {
        int from = fromRow * columns + fromColumn;
        int to = toRow * columns + toColumn;
        return new Vec(
                fields[0][to] - fields[0][from], fields[1][to] - fields[1][from], fields[2][to] - fields[2][from]);
    }
}
