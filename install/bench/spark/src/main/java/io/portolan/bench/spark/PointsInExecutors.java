package io.portolan.bench.spark;

import static org.apache.spark.sql.functions.randn;

import io.portolan.frame.Frame;
import io.portolan.frame.Frames;
import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.RasterEngine;
import io.portolan.raster.engine.RasterEngines;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Reduction;
import io.portolan.spark.raster.DirectEngine;
import io.portolan.spark.raster.PackedPoints;
import io.portolan.spark.raster.SqlEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** Counts of many points, packed and as they are, all of them and a hundredth, and beside it the same in one process. */
public final class PointsInExecutors extends SparkListener {

    private static final Canvas ALL = Canvas.of(900, 600);
    private static final Canvas PART = ALL.x(-.1, .4).y(-.2, .25);
    private static final Glyph POINTS = Glyph.points("x", "y");
    private static final int TIMES = 7;

    private final SparkSession spark;
    private volatile long taskNanos;

    private PointsInExecutors(SparkSession spark) {
        this.spark = spark;
        spark.sparkContext().addSparkListener(this);
    }

    /** @param args a folder to work in, and how many points */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int points = Integer.parseInt(args[1]);
        try (SparkSession spark = Local.spark(folder)) {
            new PointsInExecutors(spark).measure(folder, points);
        }
        inMemory(points);
    }

    private void measure(Path folder, int points) {
        String rows = folder.resolve("points-" + points).toString();
        if (!Files.exists(Path.of(rows, "_SUCCESS"))) {
            spark.range(0, points, 1, 8)
                    .select(
                            randn(1).cast("float").as("x"),
                            randn(2).cast("float").as("y"))
                    .write()
                    .parquet(rows);
        }
        Dataset<Row> table = spark.read().parquet(rows);
        String chunks = folder.resolve("packed-" + points).toString();
        if (!Files.exists(Path.of(chunks, "_SUCCESS"))) {
            once("pack, write", () -> PackedPoints.pack(table, "x", "y").write(chunks));
        }
        PackedPoints packed = PackedPoints.read(spark, chunks).persist();
        once("persist", () -> packed.chunks().count());
        looks("packed, persisted", packed);
        packed.chunks().unpersist();
        looks("packed, Parquet", PackedPoints.read(spark, chunks));
        looks("direct, Parquet", table);
        look("direct by rows", new DirectEngine(), Frames.frame(table), ALL, TIMES);
        look("query", new SqlEngine(), Frames.frame(table), ALL, 2);
    }

    private void looks(String what, PackedPoints packed) {
        looks(what, (Object) packed);
        long all = packed.chunks().count();
        long read = packed.within(PART.viewport()).chunks().count();
        System.out.printf(Locale.ROOT, "%s: a part reads %d of %d chunks%n", what, read, all);
    }

    private void looks(String what, Object data) {
        Frame frame = Frames.frame(data);
        RasterEngine engine = RasterEngines.best(frame, POINTS, Reduction.count());
        look(what + ", all", engine, frame, ALL, TIMES);
        look(what + ", a part", engine, frame, PART, TIMES);
    }

    private void once(String what, Runnable work) {
        Cost cost = cost(work);
        System.out.printf(Locale.ROOT, "%s: %s%n", what, cost);
    }

    private void look(String what, RasterEngine engine, Frame frame, Canvas canvas, int times) {
        Cost[] costs = new Cost[times];
        for (int i = 0; i < times; i++) {
            costs[i] = cost(() -> engine.aggregate(canvas, POINTS, Reduction.count(), frame, Progress.UNWATCHED));
        }
        Cost first = costs[0];
        Arrays.sort(costs, (a, b) -> Double.compare(a.process, b.process));
        System.out.printf(Locale.ROOT, "%s (%s): first %s; median %s%n", what, engine.name(), first, costs[times / 2]);
    }

    private Cost cost(Runnable work) {
        taskNanos = 0;
        Clock clock = new Clock();
        work.run();
        double process = clock.processorSeconds();
        double wall = clock.seconds();
        awaitListeners();
        return new Cost(taskNanos / 1e9, process, wall);
    }

    /** What a listener is told comes in order: when it has been told of this job, it has been of those before. */
    private void awaitListeners() {
        long before = taskNanos;
        spark.range(1).select(functions.lit(1)).collectAsList();
        for (int i = 0; i < 50 && taskNanos == before; i++) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
        taskNanos += task.taskMetrics().executorCpuTime();
    }

    /** Points spread alike, as floats. */
    private static void inMemory(int points) {
        float[] x = new float[points];
        float[] y = new float[points];
        Random random = new Random(1);
        for (int i = 0; i < points; i++) {
            x[i] = (float) random.nextGaussian();
            y[i] = (float) random.nextGaussian();
        }
        Table table = Table.of(Map.of("x", NumericColumn.of(x), "y", NumericColumn.of(y)));
        for (int i = 0; i < TIMES; i++) {
            Clock clock = new Clock();
            Rasterizer.standard().aggregate(ALL, POINTS, Reduction.count(), table);
            System.out.printf(
                    Locale.ROOT,
                    "in memory: %s%n",
                    new Cost(clock.processorSeconds(), clock.processorSeconds(), clock.seconds()));
        }
    }

    /**
     * Seconds that something took.
     *
     * @param tasks of processor time in tasks
     * @param process of processor time of the whole process, planning and compiling included
     * @param wall that passed
     */
    private record Cost(double tasks, double process, double wall) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "tasks %.2f, process %.2f, wall %.2f s", tasks, process, wall);
        }
    }
}
