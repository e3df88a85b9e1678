package io.portolan.raster;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.glyph.Quadmesh;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Categories;
import io.portolan.raster.reduce.Choice;
import io.portolan.raster.reduce.Reduction;
import io.portolan.raster.resample.Downsampling;
import io.portolan.raster.resample.Interpolation;
import io.portolan.raster.resample.Raster;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Grids made of matrices, cell by cell. */
class MatrixFixturesTest {

    static double[][] matrix(long seed, int rows, int columns) {
        Random r = new Random(seed);
        double[][] values = new double[rows][columns];
        for (double[] row : values) {
            Arrays.setAll(row, i -> r.nextDouble());
        }
        return values;
    }

    @Test
    void quadmeshes() throws IOException {
        Fixture fixture = Fixture.read("18");
        double[][] z = matrix(fixture.number("seed"), 40, 60);
        z[5][7] = Double.NaN;
        for (Fixture.Op op : fixture.ops()) {
            Reduction<?, Aggregate> reduction = op.name().contains(" max ")
                    ? Reduction.max(Quadmesh.VALUE)
                    : op.name().contains(" count ") ? Reduction.count(Quadmesh.VALUE) : Reduction.mean(Quadmesh.VALUE);
            Aggregate aggregate =
                    Rasterizer.standard().aggregate(op.canvas(), mesh(op.name(), z), reduction, Table.of(Map.of()));
            op.check(PointFixturesTest.numbers(aggregate.grid()), 1e-12);
        }
    }

    private static Quadmesh mesh(String name, double[][] z) {
        if (name.contains("curvilinear")) {
            double[][] x = new double[40][60];
            double[][] y = new double[40][60];
            for (int j = 0; j < 40; j++) {
                for (int i = 0; i < 60; i++) {
                    x[j][i] = i / 8.0 + .03 * j;
                    y[j][i] = j / 4.0 + .0025 * i * i;
                }
            }
            return Quadmesh.of(x, y, z);
        }
        boolean even = name.contains("raster");
        double[] x = new double[60];
        double[] y = new double[40];
        Arrays.setAll(x, i -> even ? i / 8.0 : (i / 60.0) * (i / 60.0) * 10);
        Arrays.setAll(y, j -> even ? j / 4.0 : j / 4.0 + (j * j) / 200.0);
        if (!name.contains("descending")) {
            return Quadmesh.of(x, y, z);
        }
        double[] falling = new double[40];
        Arrays.setAll(falling, j -> y[39 - j]);
        return Quadmesh.of(x, falling, turned(z));
    }

    @Test
    void resampledRasters() throws IOException {
        Fixture fixture = Fixture.read("19");
        double[][] z = matrix(fixture.number("seed"), 37, 53);
        double[][] whole = new double[37][];
        Arrays.setAll(
                whole,
                j -> Arrays.stream(z[j]).map(value -> Math.floor(value * 5)).toArray());
        z[3][4] = Double.NaN;
        double[] x = new double[53];
        double[] y = new double[37];
        Arrays.setAll(x, i -> i / 4.0 + .5);
        Arrays.setAll(y, j -> j / 2.0 + .25);
        for (Fixture.Op op : fixture.ops()) {
            boolean falling = op.name().contains("descending");
            boolean integers = op.name().contains("int32");
            double[][] values = op.name().contains("z2") ? whole : z;
            Raster raster = new Raster(x, y, falling ? turned(values) : values, integers);
            Aggregate aggregate = raster.onto(op.canvas(), down(op.name()), up(op.name()));
            Fixture.Numbers numbers = PointFixturesTest.numbers(aggregate.grid());
            boolean single = op.name().matches("raster (var|std)");
            op.check(falling ? turned(numbers, op.canvas()) : numbers, single ? 1e-7 : 1e-12);
        }
    }

    private static Downsampling down(String name) {
        String word = name.split("[ ,]")[1];
        return word.equals("upsample") ? Downsampling.MEAN : Downsampling.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Interpolation up(String name) {
        return name.contains("nearest") ? Interpolation.NEAREST : Interpolation.LINEAR;
    }

    private static double[][] turned(double[][] rows) {
        List<double[]> turned = Arrays.asList(rows.clone());
        Collections.reverse(turned);
        return turned.toArray(double[][]::new);
    }

    private static Fixture.Numbers turned(Fixture.Numbers numbers, Canvas canvas) {
        return new Fixture.Numbers() {
            @Override
            public int size() {
                return numbers.size();
            }

            @Override
            public double at(int place) {
                int row = canvas.height() - 1 - place / canvas.width();
                return numbers.at(row * canvas.width() + place % canvas.width());
            }
        };
    }

    @Test
    void theMostFrequentOfManyValues() {
        double[][] values = new double[40][40];
        double[] middles = new double[40];
        Arrays.setAll(middles, i -> i);
        for (int j = 0; j < 40; j++) {
            for (int i = 0; i < 40; i++) {
                values[j][i] = 40 * j + i;
            }
        }
        values[3][3] = Double.POSITIVE_INFINITY;
        values[20][5] = 777;
        Raster raster = new Raster(middles, middles, values, false);
        Canvas canvas = Canvas.of(1, 1);
        assertThat(raster.onto(canvas, Downsampling.MODE, Interpolation.LINEAR).value(0, 0))
                .isEqualTo(777);
        assertThat(raster.onto(canvas, Downsampling.MAX, Interpolation.LINEAR).value(0, 0))
                .isEqualTo(1599);
        assertThat(raster.onto(canvas, Downsampling.MIN, Interpolation.LINEAR).value(0, 0))
                .isZero();
        assertThat(raster.onto(canvas, Downsampling.MEAN, Interpolation.LINEAR).value(0, 0))
                .isEqualTo((1599 * 800.0 - 123 - 805 + 777) / 1599);
    }

    @Test
    void severalReductionsInOnePass() throws IOException {
        Fixture fixture = Fixture.read("29");
        Inputs in = Inputs.points(fixture.number("seed"), fixture.number("n"));
        Map<String, Reduction<?, Aggregate>> reductions = Map.of(
                "n", Reduction.count(),
                "m", Reduction.mean("v"),
                "mx", Reduction.where(Choice.max("v"), "w"),
                "k", Reduction.by(Categories.codes("c", List.of("a", "b", "c", "d")), Reduction.max("v")));
        Map<String, Aggregate> results = Rasterizer.standard()
                .aggregate(
                        fixture.ops().get(0).canvas(),
                        Glyph.points("x", "y"),
                        Reduction.summary(reductions),
                        in.table());
        for (Fixture.Op op : fixture.ops()) {
            op.check(
                    PointFixturesTest.numbers(
                            results.get(op.name().substring(8)).grid()),
                    0);
        }
    }
}
