package io.portolan.spark.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.frame.Frames;
import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.RasterException;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Choice;
import io.portolan.raster.reduce.Grid;
import io.portolan.raster.reduce.Reduction;
import io.portolan.raster.view.CanvasAggregate;
import io.portolan.raster.view.DataCanvas;
import io.portolan.spark.Sparks;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Sparks.class)
class PackedEngineTest {

    private static final Glyph POINTS = Glyph.points("x", "y");

    private final PackedEngine engine = new PackedEngine();

    private static PackedPoints pack(Cloud cloud, SparkSession spark) {
        return PackedPoints.pack(cloud.dataset(spark), "x", "y", "value", "kind");
    }

    @Test
    void gridsAreThoseOfRowsInMemory(SparkSession spark) {
        Cloud cloud = Cloud.of(1, 3000, false);
        Grids.compare(engine, new PackedFrame(pack(cloud, spark).persist()), Grids.canvases(), cloud.table());
    }

    @Test
    void gridsOnLogarithmicAxesAreThoseOfRowsInMemory(SparkSession spark) {
        Cloud cloud = Cloud.of(2, 3000, true);
        Grids.compare(engine, new PackedFrame(pack(cloud, spark).persist()), Grids.logarithmic(), cloud.table());
    }

    private Aggregate far(Canvas canvas, Reduction<?, Aggregate> reduction, PackedFrame frame) {
        return engine.aggregate(canvas, POINTS, reduction, frame, Progress.UNWATCHED);
    }

    private static Aggregate near(Canvas canvas, Reduction<?, Aggregate> reduction, Table table) {
        return Rasterizer.standard().aggregate(canvas, POINTS, reduction, table);
    }

    @Test
    void rowsHaveTheOrderOfTheChunks(SparkSession spark) {
        PackedPoints points = pack(Cloud.of(3, 3000, false), spark).persist();
        Canvas canvas = Canvas.of(4, 3);
        Aggregate rows = far(canvas, Reduction.where(Choice.last("value")), new PackedFrame(points));
        Aggregate last = far(canvas, Reduction.last("value"), new PackedFrame(points));
        List<org.apache.spark.sql.Row> all = points.rows().collectAsList();
        long[] numbers = ((Grid.Rows) rows.grid()).values();
        for (int cell = 0; cell < numbers.length; cell++) {
            assertThat(numbers[cell] < 0).isEqualTo(last.grid().isEmpty(cell));
            if (numbers[cell] >= 0) {
                assertThat(all.get((int) numbers[cell]).getDouble(2))
                        .isEqualTo(last.grid().value(cell));
            }
        }
    }

    @Test
    void aSmallPartReadsFewChunks(SparkSession spark) {
        PackedPoints points = PackedPoints.pack(
                        spark.range(3_000_000)
                                .select(
                                        functions.rand(1).as("x"),
                                        functions.rand(2).as("y")),
                        "x",
                        "y")
                .persist();
        Canvas canvas = Canvas.of(90, 60).x(.42, .52).y(.27, .37);
        assertThat(points.chunks().count()).isGreaterThan(45);
        assertThat(points.within(canvas.viewport()).chunks().count()).isLessThanOrEqualTo(6);
        Aggregate part = far(canvas, Reduction.count(), new PackedFrame(points));
        assertThat(sum(part.grid())).isBetween(29_000.0, 31_000.0);
    }

    private static double sum(Grid grid) {
        double sum = 0;
        for (int i = 0; i < grid.size(); i++) {
            sum += grid.value(i);
        }
        return sum;
    }

    @Test
    void chunksAreKeptInFiles(SparkSession spark, @TempDir Path folder) {
        Cloud cloud = Cloud.of(4, 2000, false);
        String path = folder.resolve("points").toString();
        pack(cloud, spark).write(path);
        Canvas canvas = Canvas.of(30, 20);
        PackedFrame read = new PackedFrame(PackedPoints.read(spark, path));
        Grids.same(
                "read",
                far(canvas, Reduction.countBy("kind"), read),
                near(canvas, Reduction.countBy("kind"), cloud.table()));
        CanvasAggregate shown =
                new DataCanvas(canvas, Progress.UNWATCHED).points(spark.read().parquet(path), "x", "y");
        assertThat(shown.engine()).isEqualTo("Spark, packed points");
        Grids.same("dataset", shown.aggregate(), near(canvas, Reduction.count(), cloud.table()));
    }

    @Test
    void packedPointsAreAFrame(SparkSession spark) {
        PackedPoints points = pack(Cloud.of(5, 100, false), spark);
        assertThat(Frames.frame(points).names()).containsExactly("x", "y", "value", "kind");
        assertThat(points.rows().select("kind").distinct().count()).isEqualTo(4);
    }

    @Test
    void otherDataAreNoPackedPoints(SparkSession spark) {
        assertThatThrownBy(() -> PackedPoints.of(spark.range(3).toDF()))
                .isInstanceOf(RasterException.class)
                .hasMessageContaining("id");
        assertThatThrownBy(() -> PackedPoints.pack(spark.range(3).toDF(), "id", "id"))
                .isInstanceOf(RasterException.class);
    }

    @Test
    void noPointsGiveAnEmptyGrid(SparkSession spark) {
        PackedFrame frame = new PackedFrame(pack(Cloud.of(1, 0, false), spark));
        Aggregate grid = far(Canvas.of(5, 4), Reduction.count(), frame);
        assertThat(sum(grid.grid())).isZero();
    }
}
