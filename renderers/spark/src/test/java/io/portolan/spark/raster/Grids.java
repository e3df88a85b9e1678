package io.portolan.spark.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.frame.Frame;
import io.portolan.raster.AxisType;
import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.RasterEngine;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Categories;
import io.portolan.raster.reduce.Choice;
import io.portolan.raster.reduce.Grid;
import io.portolan.raster.reduce.Reduction;
import java.util.Map;
import java.util.stream.IntStream;

/** What engines are tried with, and how their grids are compared. */
final class Grids {

    private Grids() {}

    /** What a query can tell, of which every engine gives the same bits. */
    static Map<String, Reduction<?, Aggregate>> exactByQuery() {
        return Map.of(
                "count", Reduction.count(),
                "count of value", Reduction.count("value"),
                "any", Reduction.any("value"),
                "min", Reduction.min("value"),
                "max", Reduction.max("y"),
                "count by kind", Reduction.countBy("kind"));
    }

    /** What a query can tell, but for the rounding of sums. */
    static Map<String, Reduction<?, Aggregate>> roundedByQuery() {
        return Map.of(
                "sum", Reduction.sum("y"),
                "mean", Reduction.mean("y"),
                "mean by kind", Reduction.by(Categories.of("kind"), Reduction.mean("value")));
    }

    /** Of which every engine gives the same bits. */
    private static Map<String, Reduction<?, Aggregate>> exact() {
        return Map.of(
                "count", Reduction.count(),
                "count of value", Reduction.count("value"),
                "min", Reduction.min("value"),
                "max", Reduction.max("y"),
                "count by kind", Reduction.countBy("kind"),
                "any", Reduction.any("value"),
                "most", Reduction.values(Choice.max("value").most(3)),
                "max by bin", Reduction.by(Categories.bins("value", 0, 1000, 4), Reduction.max("y")),
                "count by remainder", Reduction.by(Categories.modulo("value", 3, 1), Reduction.count()));
    }

    /** Whose sums are rounded as their order has it. */
    private static Map<String, Reduction<?, Aggregate>> rounded() {
        return Map.of(
                "sum", Reduction.sum("y"),
                "mean", Reduction.mean("y"),
                "mean by kind", Reduction.by(Categories.of("kind"), Reduction.mean("value")),
                "var", Reduction.var("y"),
                "std", Reduction.std("value"));
    }

    /** Asserts that points give the grids of the same rows in memory, for all reductions without an order. */
    static void compare(RasterEngine engine, Frame frame, Map<String, Canvas> canvases, Table table) {
        Glyph points = Glyph.points("x", "y");
        canvases.forEach((name, canvas) -> {
            Aggregate count = engine.aggregate(canvas, points, Reduction.count(), frame, Progress.UNWATCHED);
            same(name, count, Rasterizer.standard().aggregate(canvas, points, Reduction.count(), table));
            compare(name, engine, frame, canvas, table, exact(), Grids::same);
            compare(name, engine, frame, canvas, table, rounded(), Grids::sameButForRounding);
        });
    }

    private static void compare(
            String about,
            RasterEngine engine,
            Frame frame,
            Canvas canvas,
            Table table,
            Map<String, Reduction<?, Aggregate>> reductions,
            Comparison comparison) {
        Glyph points = Glyph.points("x", "y");
        Reduction<?, Map<String, Aggregate>> all = Reduction.summary(reductions);
        Map<String, Aggregate> actual = engine.aggregate(canvas, points, all, frame, Progress.UNWATCHED);
        Rasterizer.standard()
                .aggregate(canvas, points, all, table)
                .forEach((name, grid) -> comparison.check(about + ", " + name, actual.get(name), grid));
    }

    private interface Comparison {
        void check(String about, Aggregate actual, Aggregate expected);
    }

    static Map<String, Canvas> canvases() {
        Canvas canvas = Canvas.of(37, 23);
        return Map.of(
                "all", canvas,
                "zoomed", canvas.x(-.5, .25).y(-.125, .5),
                "far off", canvas.x(100, 101).y(0, 1),
                "half given", canvas.x(-1, 2));
    }

    static Map<String, Canvas> logarithmic() {
        Canvas canvas = Canvas.of(37, 23);
        return Map.of(
                "both", canvas.xType(AxisType.LOG).yType(AxisType.LOG),
                "zoomed", canvas.xType(AxisType.LOG).x(.5, 2).y(0, 3));
    }

    static void same(String about, Aggregate actual, Aggregate expected) {
        assertThat(actual.viewport()).as(about).isEqualTo(expected.viewport());
        assertThat(actual.categories()).as(about).isEqualTo(expected.categories());
        assertThat(actual.grid()).as(about).hasSameClassAs(expected.grid());
        assertThat(numbers(actual.grid())).as(about).isEqualTo(numbers(expected.grid()));
    }

    private static double[] numbers(Grid grid) {
        return IntStream.range(0, grid.size()).mapToDouble(grid::value).toArray();
    }

    static void sameButForRounding(String about, Aggregate actual, Aggregate expected) {
        assertThat(actual.viewport()).as(about).isEqualTo(expected.viewport());
        assertThat(actual.categories()).as(about).isEqualTo(expected.categories());
        Grid grid = actual.grid();
        assertThat(grid.size()).as(about).isEqualTo(expected.grid().size());
        for (int i = 0; i < grid.size(); i++) {
            assertThat(grid.isEmpty(i)).as(about).isEqualTo(expected.grid().isEmpty(i));
            if (!grid.isEmpty(i)) {
                double value = expected.grid().value(i);
                assertThat(grid.value(i)).as(about).isCloseTo(value, within(1e-11 * Math.max(1, Math.abs(value))));
            }
        }
    }
}
