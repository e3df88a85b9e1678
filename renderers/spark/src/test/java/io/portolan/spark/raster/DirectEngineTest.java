package io.portolan.spark.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.frame.UnknownColumnException;
import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.Range;
import io.portolan.raster.RasterException;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Box;
import io.portolan.raster.engine.BoxRows;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Reduction;
import io.portolan.spark.SparkFrame;
import io.portolan.spark.Sparks;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Sparks.class)
class DirectEngineTest {

    private static final Glyph POINTS = Glyph.points("x", "y");

    private final DirectEngine engine = new DirectEngine();

    @Test
    void gridsAreThoseOfRowsInMemory(SparkSession spark) {
        Cloud cloud = Cloud.of(1, 3000, false);
        Grids.compare(engine, new SparkFrame(cloud.dataset(spark)), Grids.canvases(), cloud.table());
    }

    @Test
    void gridsOnLogarithmicAxesAreThoseOfRowsInMemory(SparkSession spark) {
        Cloud cloud = Cloud.of(2, 3000, true);
        Grids.compare(engine, new SparkFrame(cloud.dataset(spark)), Grids.logarithmic(), cloud.table());
    }

    private Aggregate far(Canvas canvas, Reduction<?, Aggregate> reduction, SparkFrame frame) {
        return engine.aggregate(canvas, POINTS, reduction, frame, Progress.UNWATCHED);
    }

    private static Aggregate near(Canvas canvas, Reduction<?, Aggregate> reduction, Table table) {
        return Rasterizer.standard().aggregate(canvas, POINTS, reduction, table);
    }

    @Test
    void infiniteCoordinatesAreLeftOut(SparkSession spark) {
        Cloud cloud = Cloud.of(3, 200, false).withInfinities();
        Grids.canvases()
                .forEach((name, canvas) -> Grids.same(
                        name,
                        far(canvas, Reduction.count(), new SparkFrame(cloud.dataset(spark))),
                        near(canvas, Reduction.count(), cloud.table())));
    }

    @Test
    void linesOfSeveralColumnsAreThoseOfRowsInMemory(SparkSession spark) {
        Cloud cloud = Cloud.of(4, 300, false);
        Glyph lines = Glyph.lines(List.of("x", "y", "x"), List.of("y", "x", "x"), 2);
        Canvas canvas = Canvas.of(37, 23).x(-2, 2).y(-2, 2);
        Aggregate near = Rasterizer.standard().aggregate(canvas, lines, Reduction.max("value"), cloud.table());
        Aggregate far = engine.aggregate(
                canvas, lines, Reduction.max("value"), new SparkFrame(cloud.dataset(spark)), Progress.UNWATCHED);
        Grids.same("lines", far, near);
    }

    @Test
    void noRowsGiveAnEmptyGrid(SparkSession spark) {
        SparkFrame frame = new SparkFrame(Cloud.of(1, 0, false).dataset(spark));
        Aggregate grid = far(Canvas.of(5, 4), Reduction.count(), frame);
        assertThat(grid.viewport().x().range()).isEqualTo(new Range(-1, 1));
        assertThat(grid.value(2, 2)).isZero();
    }

    @Test
    void whatNeedsAnOrderIsRefused(SparkSession spark) {
        SparkFrame frame = new SparkFrame(Cloud.of(1, 10, false).dataset(spark));
        Canvas canvas = Canvas.of(5, 4);
        assertThatThrownBy(() -> far(canvas, Reduction.first("value"), frame))
                .isInstanceOf(RasterException.class)
                .hasMessageContaining("order of rows");
        assertThatThrownBy(() ->
                        engine.aggregate(canvas, Glyph.line("x", "y"), Reduction.count(), frame, Progress.UNWATCHED))
                .isInstanceOf(RasterException.class)
                .hasMessageContaining("no order");
    }

    @Test
    void aCanvasBeyondMemoryIsATypedError(SparkSession spark) {
        SparkFrame frame = new SparkFrame(Cloud.of(1, 10, false).dataset(spark));
        Canvas canvas = Canvas.of(1 << 14, 1 << 14).x(-1, 1).y(-1, 1);
        assertThatThrownBy(() -> far(canvas, Reduction.sum("value"), frame))
                .isInstanceOf(SparkRasterException.class)
                .hasMessageContaining("make the canvas of 16384 x 16384 cells smaller");
    }

    @Test
    void anUnknownColumnIsNamedWithItsNeighbours(SparkSession spark) {
        SparkFrame frame = new SparkFrame(Cloud.of(1, 10, false).dataset(spark));
        assertThatThrownBy(() -> far(Canvas.of(5, 4), Reduction.mean("valeu"), frame))
                .isInstanceOf(UnknownColumnException.class)
                .hasMessageContaining("value");
    }

    @Test
    void rowsOfABoxAreFetched(SparkSession spark) {
        Cloud cloud = Cloud.of(6, 500, false);
        Box box = new Box("x", new Range(-1, 1), "y", new Range(-1, 1));
        BoxRows rows = engine.rows(new SparkFrame(cloud.dataset(spark)), box, 5, Progress.UNWATCHED);
        Aggregate all = near(Canvas.of(1, 1).x(-1, 1).y(-1, 1), Reduction.count(), cloud.table());
        assertThat(rows.total()).isEqualTo((long) all.value(0, 0));
        assertThat(rows.rows().rows()).isEqualTo(5);
        assertThat(rows.rows().names()).containsExactly("x", "y", "value", "kind");
    }
}
