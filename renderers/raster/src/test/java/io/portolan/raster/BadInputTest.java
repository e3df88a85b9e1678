package io.portolan.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.glyph.Polygons;
import io.portolan.raster.glyph.Quadmesh;
import io.portolan.raster.glyph.Trimesh;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Categories;
import io.portolan.raster.reduce.Choice;
import io.portolan.raster.reduce.Reduction;
import io.portolan.raster.resample.Downsampling;
import io.portolan.raster.resample.Interpolation;
import io.portolan.raster.resample.Raster;
import io.portolan.raster.shade.Shading;
import io.portolan.scale.Normalization;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What cannot be rasterised is refused in words that say what to do. */
class BadInputTest {

    private static void refused(ThrowingCallable call, String... words) {
        assertThatThrownBy(call).isInstanceOf(RasterException.class).hasMessageContainingAll(words);
    }

    @Test
    void sizes() {
        refused(() -> Canvas.of(0, 5), "0 x 5", "at least 1");
        refused(() -> Canvas.of(5, -1), "at least 1");
        refused(() -> Canvas.of(65_536, 65_536), "34360 MB", "smaller");
        refused(() -> Canvas.of(Integer.MAX_VALUE, Integer.MAX_VALUE), "MB", "smaller");
    }

    @Test
    void ranges() {
        refused(() -> Canvas.of(5, 5).x(Double.NaN, 1), "not finite");
        refused(() -> Canvas.of(5, 5).x(0, Double.POSITIVE_INFINITY), "not finite");
        refused(() -> Canvas.of(5, 5).x(3, 0), "lower end first");
        refused(() -> Canvas.of(5, 5).y(2, 2), "must differ");
        refused(() -> Canvas.of(5, 5).x(0, 1).y(0, 1).xType(AxisType.LOG).viewport(), "logarithmic", "above 0");
        refused(() -> Canvas.of(5, 5).viewport(), "no range");
        refused(() -> Canvas.of(5, 5).x(0, Double.MIN_VALUE).y(0, 1).viewport(), "cannot be divided");
        refused(() -> Canvas.of(5, 5).x(-1e308, 1e308).y(0, 1).viewport(), "cannot be divided");
    }

    @Test
    void autoRangeOnALogarithmicAxis() {
        Table table = Table.of(Map.of("x", NumericColumn.of(new double[] {-1, 2}), "y", NumericColumn.of(new int[2])));
        Canvas canvas = Canvas.of(2, 2).xType(AxisType.LOG);
        refused(() -> count(canvas, table), "logarithmic", "-1.0");
    }

    private static void count(Canvas canvas, Table table) {
        Rasterizer.standard().aggregate(canvas, Glyph.points("x", "y"), Reduction.count(), table);
    }

    @Test
    void columns() {
        NumericColumn three = NumericColumn.of(new double[3]);
        NumericColumn two = NumericColumn.of(new double[2]);
        refused(() -> Table.of(Map.of("x", three, "y", two)), "2 rows", "3");
        refused(() -> count(Canvas.of(2, 2), Table.of(Map.of("x", three))), "\"y\"", "Columns: x");
    }

    @Test
    void shapes() {
        double[] two = {0, 1};
        double[][] square = {two, two};
        refused(() -> new Polygons(new double[6], new int[] {0, 4}, new int[] {0, 1}, new int[] {0, 1}), "not there");
        refused(() -> new Polygons(new double[8], new int[] {4, 0}, new int[] {0, 1}, new int[] {0, 1}), "starts rise");
        refused(() -> Trimesh.ofVertices(two, two, two, new int[] {0, 1, 2}), "corner 2", "0 to 1");
        refused(() -> Trimesh.ofTriangles(two, two, two, new int[] {0, 1, 0}), "value for each triangle");
        refused(() -> Quadmesh.of(new double[0], new double[0], new double[0][]), "as many values");
        refused(() -> Quadmesh.of(two, two, new double[][] {two, {1}}), "as many values");
        refused(() -> Quadmesh.of(square, square, new double[][] {two, {1}}), "as many values");
        refused(() -> Glyph.lines(List.of("x"), List.of("x", "y")), "as many columns");
        refused(() -> Glyph.layers(List.of(Glyph.line("x", "y"), Glyph.line("x", "y", 1))), "all antialiased");
        Raster raster = new Raster(two, two, square, false);
        Canvas log = Canvas.of(2, 2).x(1, 2).y(1, 2).xType(AxisType.LOG);
        refused(() -> raster.onto(log, Downsampling.MEAN, Interpolation.LINEAR), "quadmesh");
        Polygons pair = new Polygons(new double[8], new int[] {0, 4}, new int[] {0, 1}, new int[] {0, 1, 1});
        Table one = Table.of(Map.of("v", NumericColumn.of(two)));
        refused(
                () -> Rasterizer.standard()
                        .aggregate(
                                Canvas.of(2, 2),
                                pair,
                                Reduction.sum("v"),
                                Table.of(Map.of("v", NumericColumn.of(new double[1])))),
                "2 rows",
                "1");
        assertThat(Rasterizer.standard()
                        .aggregate(Canvas.of(2, 2), pair, Reduction.sum("v"), one)
                        .grid()
                        .size())
                .isEqualTo(4);
    }

    @Test
    void grids() {
        List<String> labels =
                IntStream.range(0, 100_000).mapToObj(Integer::toString).toList();
        Reduction<?, Aggregate> many = Reduction.by(Categories.codes("c", labels), Reduction.count());
        refused(() -> count(Canvas.of(600, 400), many), "240000 cells times 100000", "192000 MB", "fewer categories");
        assertThat(count(Canvas.of(6, 4), many).planes()).isEqualTo(100_000);
        Reduction<?, Aggregate> ranks = Reduction.values(Choice.max("v").most(Integer.MAX_VALUE));
        refused(() -> count(Canvas.of(6, 4), ranks), "times 2147483647");
    }

    private static Aggregate count(Canvas canvas, Reduction<?, Aggregate> reduction) {
        Table table = Inputs.points(1, 10).table();
        return Rasterizer.standard().aggregate(canvas, Glyph.points("x", "y"), reduction, table);
    }

    @Test
    void choices() {
        refused(() -> Choice.max("v").most(0), "at least 1");
        refused(() -> Shading.standard().alpha(200, 100), "200 to 100");
        refused(() -> Shading.standard().colors(List.of()), "at least one colour");
        refused(() -> Categories.modulo("c", 0, 0), "at least 1");
        refused(() -> Categories.bins("c", 1, 1, 3), "lower end below");
        refused(() -> Shading.standard().normalization(Normalization.EQ_HIST).span(0, 1), "span");
        refused(() -> Glyph.line("x", "y", 0), "width 0");
        Table table = Inputs.points(1, 10).table();
        refused(
                () -> Rasterizer.standard()
                        .aggregate(Canvas.of(2, 2), Glyph.line("x", "y", 1), Reduction.std("v"), table),
                "Antialiased",
                "variance");
    }

    @Test
    void cancellingEndsTheWork() {
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        Table table = Inputs.points(1, 10).table();
        assertThatThrownBy(() -> Rasterizer.standard()
                        .withProgress(cancelled)
                        .aggregate(Canvas.of(2, 2), Glyph.points("x", "y"), Reduction.count(), table))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void progressEndsAtAllRows() {
        long[] last = new long[2];
        Progress progress = new Progress() {
            @Override
            public synchronized void rows(long done, long all) {
                last[0] = Math.max(last[0], done);
                last[1] = all;
            }
        };
        Table table = Inputs.points(1, 300_000).table();
        Rasterizer.standard()
                .withProgress(progress)
                .aggregate(Canvas.of(2, 2), Glyph.points("x", "y"), Reduction.count(), table);
        assertThat(last).containsExactly(300_000, 300_000);
    }
}
