package io.portolan.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Categories;
import io.portolan.raster.reduce.Reduction;
import io.portolan.raster.shade.Shading;
import io.portolan.scale.Normalization;
import java.util.Map;
import java.util.concurrent.CancellationException;
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
        refused(() -> Canvas.of(65_000, 65_000), "33800 MB", "smaller");
    }

    @Test
    void ranges() {
        refused(() -> Canvas.of(5, 5).x(Double.NaN, 1), "not finite");
        refused(() -> Canvas.of(5, 5).x(0, Double.POSITIVE_INFINITY), "not finite");
        refused(() -> Canvas.of(5, 5).x(3, 0), "lower end first");
        refused(() -> Canvas.of(5, 5).y(2, 2), "must differ");
        refused(() -> Canvas.of(5, 5).x(0, 1).y(0, 1).xType(AxisType.LOG).viewport(), "logarithmic", "above 0");
        refused(() -> Canvas.of(5, 5).viewport(), "no range");
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
    void choices() {
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
