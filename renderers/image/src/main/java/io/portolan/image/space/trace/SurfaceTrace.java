package io.portolan.image.space.trace;

import io.portolan.image.field.Gaps;
import io.portolan.image.space.Body;
import io.portolan.image.space.SceneAxes;
import io.portolan.image.space.SceneAxis;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Column;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A surface over a grid of points: {@code surface}. */
public final class SurfaceTrace extends ScaledTrace {

    private double[][] xs = {};
    private double[][] ys = {};
    private double[][] zs = {};
    private double[][] values = {};

    public SurfaceTrace(TraceSetup setup) {
        super(setup, false);
    }

    @Override
    public void calculate() {
        String source = attrs().has("surfacecolor") ? "surfacecolor" : "z";
        for (Column row : rows(source)) {
            colors().include(row.numbers());
        }
    }

    private List<Column> rows(String name) {
        Json value = attrs().at(name).orElse(JsonArray.empty());
        return Column.matrix(value);
    }

    @Override
    public void place(SceneAxes axes) {
        zs = matrix(axes.get(2), rows("z"));
        int columns = zs.length == 0 ? 0 : zs[0].length;
        xs = coordinates("x", axes.get(0), columns, false);
        ys = coordinates("y", axes.get(1), columns, true);
        for (int row = 0; row < zs.length; row++) {
            axes.get(0).include(xs[row]);
            axes.get(1).include(ys[row]);
            axes.get(2).include(zs[row]);
        }
        if (attrs().flag("connectgaps", false)) {
            zs = new Gaps(zs).filled();
        }
        values = attrs().has("surfacecolor") ? numbers(rows("surfacecolor")) : zs;
    }

    private static double[][] matrix(SceneAxis axis, List<Column> rows) {
        double[][] matrix = new double[rows.size()][];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = axis.linear(rows.get(i));
        }
        return even(matrix);
    }

    private static double[][] numbers(List<Column> rows) {
        double[][] matrix = new double[rows.size()][];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = rows.get(i).numbers();
        }
        return matrix;
    }

    /** All rows as long as the first. */
    private static double[][] even(double[][] matrix) {
        for (int i = 1; i < matrix.length; i++) {
            matrix[i] = fitted(matrix[i], matrix[0].length);
        }
        return matrix;
    }

    private static double[] fitted(double[] row, int count) {
        double[] fitted = Arrays.copyOf(row, count);
        for (int i = row.length; i < count; i++) {
            fitted[i] = Double.NaN;
        }
        return fitted;
    }

    /** Coordinates of all points: stated for each, or for each column or row, or else counted. */
    private double[][] coordinates(String letter, SceneAxis axis, int columns, boolean byRow) {
        List<Column> rows = rows(letter);
        boolean each = !rows.isEmpty() && attrs().column(letter).isNested();
        double[][] matrix = each ? matrix(axis, rows) : new double[0][];
        double[] list = each ? new double[0] : axis.linear(attrs().column(letter));
        double[][] all = new double[zs.length][columns];
        for (int row = 0; row < zs.length; row++) {
            for (int column = 0; column < columns; column++) {
                int at = byRow ? row : column;
                all[row][column] = each ? at(matrix, row, column) : list.length == 0 ? at : at(list, at);
            }
        }
        return all;
    }

    private static double at(double[][] matrix, int row, int column) {
        return row < matrix.length ? at(matrix[row], column) : Double.NaN;
    }

    private static double at(double[] list, int index) {
        return index < list.length ? list[index] : Double.NaN;
    }

    @Override
    public List<Body> bodies(SceneAxes axes) {
        List<Body> bodies = new ArrayList<>();
        if (zs.length > 0 && zs[0].length > 0) {
            SurfaceGrid grid = SurfaceGrid.refined(xs, ys, zs, shared(), axes.scale());
            SurfaceBody surface = new SurfaceBody(grid, attrs(), colors().scale());
            bodies.add(surface);
            bodies.add(new SurfaceContours(grid, attrs(), colors().scale(), axes));
        }
        return bodies;
    }

    private double[][] shared() {
        double[][] shared = new double[zs.length][zs[0].length];
        for (int row = 0; row < zs.length; row++) {
            for (int column = 0; column < zs[0].length; column++) {
                shared[row][column] = share(at(values, row, column));
            }
        }
        return shared;
    }
}
