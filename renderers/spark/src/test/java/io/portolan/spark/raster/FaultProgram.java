package io.portolan.spark.raster;

import io.portolan.display.PortolanException;
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
import io.portolan.spark.Cluster;
import io.portolan.spark.FetchFailures;
import io.portolan.spark.LostFiles;
import io.portolan.spark.SparkFrame;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Rasterises on a cluster of two executors, its only children, with one fault after the other, and says what came of it. */
final class FaultProgram {

    private static final int ROWS = 2_200_000;
    private static final int PARTITIONS = 12;
    private static final Glyph POINTS = Glyph.points("x", "y");
    private static final Canvas CANVAS = Canvas.of(90, 60).x(0, 1).y(0, 1);

    private final SparkSession spark;
    private final Killer killer = new Killer();
    private final Aggregate expected = Rasterizer.standard().aggregate(CANVAS, POINTS, Reduction.count(), table());

    private FaultProgram(SparkSession spark) {
        this.spark = spark;
    }

    /** @param arguments an empty folder, for what executors keep on disk */
    public static void main(String[] arguments) {
        FetchFailures failures = new FetchFailures();
        try (SparkSession spark = Cluster.builder(Path.of(arguments[0]))
                .config("spark.sql.shuffle.partitions", "4")
                .getOrCreate()) {
            spark.sparkContext().addSparkListener(failures);
            new FaultProgram(spark).run(new LostFiles(arguments[0], ROWS - 1));
        }
        System.out.println(failures);
        System.exit(0);
    }

    private void run(LostFiles loss) {
        spark.sparkContext().addSparkListener(killer);
        Dataset<Long> ids = spark.range(0, ROWS, 1, PARTITIONS);
        Dataset<Row> rows = data(ids);
        killer.arm();
        report("direct, an executor killed", new DirectEngine(), new SparkFrame(rows));
        Dataset<Row> losing = data(ids.filter(loss));
        report("direct, files lost", new DirectEngine(), new SparkFrame(losing));
        describe("packing, files lost");
        PackedPoints packed = PackedPoints.pack(losing, "x", "y").persist();
        packed.chunks().count();
        report("packed", new PackedEngine(), new PackedFrame(packed));
        killer.arm();
        report("packed, an executor killed", new PackedEngine(), new PackedFrame(packed));
        System.out.println("executors killed: " + killer.killed);
        enlarge(new DirectEngine(), new SparkFrame(rows));
    }

    private static Dataset<Row> data(Dataset<Long> ids) {
        return ids.selectExpr("id * 0.6180339887498949D % 1 as x", "id * 0.7548776662466927D % 1 as y");
    }

    private static Table table() {
        return Table.of(Map.of("x", fractions(0.6180339887498949), "y", fractions(0.7548776662466927)));
    }

    private static NumericColumn fractions(double step) {
        return NumericColumn.of(
                LongStream.range(0, ROWS).mapToDouble(id -> id * step % 1).toArray());
    }

    private void describe(String about) {
        spark.sparkContext().setJobDescription(about);
    }

    private void report(String about, RasterEngine engine, Frame frame) {
        describe(about);
        Aggregate actual = engine.aggregate(CANVAS, POINTS, Reduction.count(), frame, Progress.UNWATCHED);
        boolean same = Arrays.equals(counts(actual), counts(expected));
        System.out.println(about + ": " + (same ? "same" : "different"));
    }

    /** On a canvas for which executors have no memory. */
    private static void enlarge(RasterEngine engine, Frame frame) {
        Canvas large = Canvas.of(1 << 14, 1 << 14).x(0, 1).y(0, 1);
        try {
            engine.aggregate(large, POINTS, Reduction.count(), frame, Progress.UNWATCHED);
        } catch (PortolanException e) {
            System.out.println("large: " + e);
        }
    }

    private static int[] counts(Aggregate aggregate) {
        return ((Grid.Counts) aggregate.grid()).values();
    }

    /** Kills an executor as soon as a task has ended. */
    private static final class Killer extends SparkListener {

        private final AtomicBoolean armed = new AtomicBoolean();
        private volatile int killed;

        void arm() {
            armed.set(true);
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
}
