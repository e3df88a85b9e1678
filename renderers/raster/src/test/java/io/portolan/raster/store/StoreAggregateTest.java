package io.portolan.raster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.portolan.raster.AxisType;
import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Categories;
import io.portolan.raster.reduce.Choice;
import io.portolan.raster.reduce.Grid;
import io.portolan.raster.reduce.Reduction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a store makes of a part of the plane is what the rasteriser makes of the same rows in memory. */
class StoreAggregateTest {

    private static final Glyph POINTS = Glyph.points("x", "y");

    @TempDir
    Path folder;

    private PackedStore packed(Table table) {
        return StoreWriter.to(folder.resolve("points.pcol"))
                .write(Clouds.COLUMNS, List.of(table).iterator());
    }

    private static <A> void same(PackedStore store, Table table, Canvas canvas, Reduction<A, Aggregate> reduction) {
        Aggregate actual = store.aggregate(canvas, "x", "y", reduction, Progress.UNWATCHED);
        Aggregate expected = Rasterizer.standard().aggregate(canvas, POINTS, reduction, table);
        assertThat(actual.viewport()).isEqualTo(expected.viewport());
        assertSame(actual.grid(), expected.grid(), canvas.toString());
    }

    private static void assertSame(Grid actual, Grid expected, String canvas) {
        assertThat(actual.size()).isEqualTo(expected.size());
        for (int i = 0; i < actual.size(); i++) {
            if (!isSame(actual.value(i), expected.value(i))) {
                fail("cell %d of %s: %s, not %s", i, canvas, actual.value(i), expected.value(i));
            }
        }
    }

    private static boolean isSame(double a, double b) {
        return Double.compare(a, b) == 0 || Math.abs(a - b) <= 1e-9 * Math.abs(b);
    }

    @Test
    void countsOfAnyPartOfThePlane() {
        Table table = Clouds.mixed(1, 150_000);
        double[] xs = Clouds.values(table, "x");
        double[] ys = Clouds.values(table, "y");
        Random random = new Random(2);
        try (PackedStore store = packed(table)) {
            same(store, table, Canvas.of(90, 60), Reduction.count());
            same(store, table, Canvas.of(1, 1), Reduction.any());
            for (int trial = 0; trial < 60; trial++) {
                same(store, table, canvas(xs, ys, random), Reduction.count());
            }
        }
    }

    /** Between two points, so that edges fall on data. */
    private static Canvas canvas(double[] xs, double[] ys, Random random) {
        double[] x = {xs[random.nextInt(xs.length)], xs[random.nextInt(xs.length)]};
        double[] y = {ys[random.nextInt(ys.length)], ys[random.nextInt(ys.length)]};
        Arrays.sort(x);
        Arrays.sort(y);
        return Canvas.of(1 + random.nextInt(300), 1 + random.nextInt(200))
                .x(x[0], Math.max(x[1], x[0] + 1e-6))
                .y(y[0], Math.max(y[1], y[0] + 1e-6));
    }

    @Test
    void countsOnLogarithmicAxes() {
        Table table = Clouds.decades(3, 100_000);
        double[] xs = Clouds.values(table, "x");
        double[] ys = Clouds.values(table, "y");
        Random random = new Random(4);
        try (PackedStore store = packed(table)) {
            for (int trial = 0; trial < 30; trial++) {
                Canvas canvas = canvas(xs, ys, random).xType(AxisType.LOG);
                same(store, table, trial % 2 == 0 ? canvas : canvas.yType(AxisType.LOG), Reduction.count());
            }
        }
    }

    @Test
    void countsWhereCellsHoldManyRows() {
        Table table = Clouds.uniform(5, 400_000);
        try (PackedStore store = packed(table)) {
            same(store, table, Canvas.of(40, 25), Reduction.count());
            Reading before = store.reading();
            same(store, table, Canvas.of(7, 5), Reduction.count());
            Reading reading = store.reading().since(before);
            assertThat(reading.rowsAdded() + reading.rowsRead()).isEqualTo(400_000);
            assertThat(reading.rowsRead()).isLessThan(60_000);
        }
    }

    @Test
    void countsWhereEdgesFallOnValues() {
        Random random = new Random(10);
        Table table = Clouds.table(200_000, random, () -> random.nextInt(500));
        List<StoreColumn> columns = new ArrayList<>(Clouds.COLUMNS);
        columns.set(0, StoreColumn.whole("x"));
        try (PackedStore store = StoreWriter.to(folder.resolve("whole.pcol"))
                .write(columns, List.of(table).iterator())) {
            same(store, table, Canvas.of(50, 20).x(0, 500).y(0, 500), Reduction.count());
            same(store, table, Canvas.of(500, 3).x(0, 500).y(-1, 501), Reduction.count());
            same(store, table, Canvas.of(9, 7).x(17, 210).y(250, 499), Reduction.count());
        }
    }

    static Stream<Reduction<?, Aggregate>> reductions() {
        return Stream.of(
                Reduction.count("v"),
                Reduction.any("v"),
                Reduction.sum("v"),
                Reduction.mean("v"),
                Reduction.var("v"),
                Reduction.std("v"),
                Reduction.min("v"),
                Reduction.max("n"),
                Reduction.values(Choice.max("v").most(3)),
                Reduction.values(Choice.min("n").most(2)),
                Reduction.where(Choice.max("n"), "v"),
                Reduction.by(Categories.codes("c", Clouds.LABELS), Reduction.count()),
                Reduction.by(Categories.codes("c", Clouds.LABELS), Reduction.max("v")),
                Reduction.by(Categories.bins("v", 10, 40, 4), Reduction.count()));
    }

    @ParameterizedTest
    @MethodSource("reductions")
    void everyReduction(Reduction<?, Aggregate> reduction) {
        Table table = Clouds.mixed(6, 70_000);
        try (PackedStore store = packed(table)) {
            same(store, table, Canvas.of(30, 20), reduction);
            same(store, table, Canvas.of(30, 20).x(1, 4).y(0, 3), reduction);
        }
    }

    @Test
    void otherColumnsAsCoordinates() {
        Table table = Clouds.mixed(7, 70_000);
        try (PackedStore store = packed(table)) {
            Aggregate actual = store.aggregate(Canvas.of(9, 9), "n", "v", Reduction.count(), Progress.UNWATCHED);
            Aggregate expected =
                    Rasterizer.standard().aggregate(Canvas.of(9, 9), Glyph.points("n", "v"), Reduction.count(), table);
            assertSame(actual.grid(), expected.grid(), "n, v");
        }
    }

    @Test
    void numbersOfRowsAreThoseOfTheStore() {
        Table table = Clouds.mixed(8, 70_000);
        try (PackedStore store = packed(table)) {
            Canvas canvas = Canvas.of(1, 1).x(1, 4).y(0, 3);
            Aggregate row = store.aggregate(canvas, "x", "y", Reduction.where(Choice.max("n")), Progress.UNWATCHED);
            Aggregate most = store.aggregate(canvas, "x", "y", Reduction.max("n"), Progress.UNWATCHED);
            double[] value = new double[1];
            store.table().column("n").read((long) row.value(0, 0), 1, value, 0);
            assertThat(value[0]).isEqualTo(most.value(0, 0));
        }
    }

    @Test
    void aSmallPartReadsFewChunks() {
        float[] xs = new float[6_000_000];
        float[] ys = new float[xs.length];
        Random random = new Random(9);
        for (int i = 0; i < xs.length; i++) {
            xs[i] = random.nextFloat();
            ys[i] = random.nextFloat();
        }
        Table points = Table.of(Map.of("x", NumericColumn.of(xs), "y", NumericColumn.of(ys)));
        try (PackedStore store = StoreWriter.to(folder.resolve("many.pcol"))
                .write(Clouds.COLUMNS.subList(0, 2), List.of(points).iterator())) {
            Canvas canvas = Canvas.of(900, 525).x(.42, .52).y(.61, .71);
            store.aggregate(canvas, "x", "y", Reduction.count(), Progress.UNWATCHED);
            Reading reading = store.reading();
            assertThat(reading.chunksRead()).isBetween(1L, reading.chunks() / 20L);
            assertThat(reading.rowsRead() + reading.rowsAdded()).isLessThan(90_000);
        }
    }
}
