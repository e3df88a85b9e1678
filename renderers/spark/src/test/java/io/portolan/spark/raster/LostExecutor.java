package io.portolan.spark.raster;

import io.portolan.frame.Frame;
import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.RasterEngine;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Grid;
import io.portolan.raster.reduce.Reduction;
import io.portolan.spark.SparkFrame;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Rasterises on a cluster of two executors, its only children, one of which is killed as soon as a task has ended, and says what came of it. */
final class LostExecutor extends SparkListener {

    private static final int ROWS = 2_200_000;
    private static final int PARTITIONS = 12;
    private static final Glyph POINTS = Glyph.points("x", "y");
    private static final Canvas CANVAS = Canvas.of(90, 60).x(0, 1).y(0, 1);

    private final AtomicBoolean armed = new AtomicBoolean();
    private volatile int killed;

    public static void main(String[] args) {
        SparkSession spark = SparkSession.builder()
                .master("local-cluster[2,1,1024]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .config("spark.sql.shuffle.partitions", "4")
                .getOrCreate();
        LostExecutor listener = new LostExecutor();
        spark.sparkContext().addSparkListener(listener);
        Dataset<Row> data = spark.range(0, ROWS, 1, PARTITIONS)
                .selectExpr("id * 0.6180339887498949D % 1 as x", "id * 0.7548776662466927D % 1 as y");
        PackedPoints packed = PackedPoints.pack(data, "x", "y").persist();
        packed.chunks().count();
        Aggregate expected = Rasterizer.standard().aggregate(CANVAS, POINTS, Reduction.count(), table());
        listener.check("direct", new DirectEngine(), new SparkFrame(data), expected);
        listener.check("packed", new PackedEngine(), new PackedFrame(packed), expected);
        System.out.println("killed " + listener.killed);
        spark.stop();
    }

    private static Table table() {
        return Table.of(Map.of("x", fractions(0.6180339887498949), "y", fractions(0.7548776662466927)));
    }

    private static NumericColumn fractions(double step) {
        return NumericColumn.of(
                LongStream.range(0, ROWS).mapToDouble(id -> id * step % 1).toArray());
    }

    private void check(String about, RasterEngine engine, Frame frame, Aggregate expected) {
        armed.set(true);
        Aggregate actual = engine.aggregate(CANVAS, POINTS, Reduction.count(), frame, Progress.UNWATCHED);
        boolean same = Arrays.equals(counts(actual), counts(expected));
        System.out.println(about + ": " + (same ? "same" : "different"));
    }

    private static int[] counts(Aggregate aggregate) {
        return ((Grid.Counts) aggregate.grid()).values();
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
        if (armed.compareAndSet(true, false)) {
            ProcessHandle.current()
                    .children()
                    .findFirst()
                    .ifPresent(executor -> killed += executor.destroyForcibly() ? 1 : 0);
        }
    }
}
