package io.portolan.spark.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.raster.AxisType;
import io.portolan.raster.Canvas;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Categories;
import io.portolan.raster.reduce.Choice;
import io.portolan.raster.reduce.Grid;
import io.portolan.raster.reduce.Reduction;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What engines are tried with, and how their grids are compared. */
final class Grids {

    private Grids() {}

    /** Of which every engine gives the same bits. */
    static List<Reduction<?, Aggregate>> exact() {
        return List.of(
                Reduction.count(),
                Reduction.count("value"),
                Reduction.min("value"),
                Reduction.max("y"),
                Reduction.countBy("kind"));
    }

    /** More of these, for engines that run the reductions themselves. */
    static List<Reduction<?, Aggregate>> exactInTasks() {
        return List.of(
                Reduction.any(),
                Reduction.any("value"),
                Reduction.values(Choice.max("value").most(3)),
                Reduction.by(Categories.bins("value", 0, 1000, 4), Reduction.max("y")),
                Reduction.by(Categories.modulo("value", 3, 1), Reduction.count()));
    }

    /** Whose sums are rounded as their order has it. */
    static List<Reduction<?, Aggregate>> rounded() {
        return List.of(
                Reduction.sum("y"), Reduction.mean("y"), Reduction.by(Categories.of("kind"), Reduction.mean("value")));
    }

    static List<Reduction<?, Aggregate>> roundedInTasks() {
        return List.of(Reduction.var("y"), Reduction.std("value"));
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
