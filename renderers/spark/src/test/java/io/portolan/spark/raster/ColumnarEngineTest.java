package io.portolan.spark.raster;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.frame.Column;
import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Reduction;
import io.portolan.raster.view.CanvasAggregate;
import io.portolan.raster.view.DataCanvas;
import io.portolan.spark.SparkFrame;
import io.portolan.spark.Sparks;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("classic")
@ExtendWith(Sparks.class)
class ColumnarEngineTest {

    private static final Canvas CANVAS = Canvas.of(37, 23);

    @Test
    void batchesOfEveryTypeGiveTheGridsOfRowsInMemory(SparkSession spark, @TempDir Path folder) {
        Dataset<Row> rows = Cloud.of(1, 9000, false)
                .dataset(spark)
                .selectExpr(
                        "x", "y", "value", "cast(value as bigint) as long", "date_add(date'2020-01-01', value) as day");
        String path = folder.resolve("rows").toString();
        rows.coalesce(2).write().parquet(path);
        Dataset<Row> read = spark.read().parquet(path);
        for (String column : new String[] {"value", "long"}) {
            CanvasAggregate far =
                    new DataCanvas(CANVAS, Progress.UNWATCHED).points(read, column, "y", Reduction.max("x"));
            assertThat(far.engine()).isEqualTo("Spark, columns as they are");
            Grids.same(
                    column,
                    far.aggregate(),
                    Rasterizer.standard()
                            .aggregate(CANVAS, Glyph.points(column, "y"), Reduction.max("x"), table(read)));
        }
    }

    private static Table table(Dataset<Row> data) {
        SparkFrame frame = new SparkFrame(data);
        Map<String, NumericColumn> columns = new LinkedHashMap<>();
        for (String name : frame.names()) {
            Column column = frame.column(name);
            double[] values = new double[column.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = column.number(i);
            }
            columns.put(name, NumericColumn.of(values));
        }
        return Table.of(columns);
    }

    @Test
    void whatIsDoneWithRowsBeforeIsDone(SparkSession spark, @TempDir Path folder) {
        String path = folder.resolve("rows").toString();
        Cloud.of(1, 100, false).dataset(spark).write().parquet(path);
        Dataset<Row> some = spark.read().parquet(path).filter(functions.col("x").gt(0));
        assertThat(new ColumnarEngine().score(new SparkFrame(some), Glyph.points("x", "y"), Reduction.count()))
                .isNegative();
        assertThat(new ColumnarEngine().score(new SparkFrame(some), Glyph.points("x", "y"), Reduction.countBy("kind")))
                .isNegative();
    }
}
