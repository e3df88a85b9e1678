package io.portolan.bench.spark;

import static io.portolan.Viz.line;
import static org.apache.spark.sql.functions.expr;

import io.portolan.figure.Format;
import io.portolan.figure.RenderOptions;
import io.portolan.frame.Frame;
import io.portolan.frame.NumberColumn;
import io.portolan.frame.TextColumn;
import io.portolan.image.ImageRenderer;
import io.portolan.spark.chart.ChartFormat;
import io.portolan.spark.chart.ChartFunction;
import io.portolan.spark.chart.ChartJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Line charts of 500 points from one table of Parquet to another, and beside it the bare renderer on the same charts. */
public final class ChartsInExecutors {

    private static final int POINTS = 500;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;

    /** Of Parquet's groups of rows, which a writer keeps in memory until they are full. */
    private static final int GROUP_BYTES = 32 << 20;

    private static final ChartFunction CHART = rows ->
            line(rows).x("t").y("v").title("Sensor " + rows.column("sensor").label(0));

    private final Path folder;
    private final int charts;

    private ChartsInExecutors(Path folder, int charts) {
        this.folder = folder;
        this.charts = charts;
    }

    /** @param args a folder to work in, and how many charts */
    public static void main(String[] args) throws Exception {
        ChartsInExecutors benchmark = new ChartsInExecutors(Path.of(args[0]), Integer.parseInt(args[1]));
        try (SparkSession spark = Local.spark(benchmark.folder)) {
            benchmark.prepare(spark);
            benchmark.draw(spark);
        }
        benchmark.bare();
    }

    private String readings() {
        return folder.resolve("readings-" + charts).toString();
    }

    /** Readings as they come in: at each time one of every sensor. */
    private void prepare(SparkSession spark) {
        if (!Files.exists(Path.of(readings(), "_SUCCESS"))) {
            spark.range(0, (long) charts * POINTS, 1, 16)
                    .select(
                            expr("concat('sensor-', id % " + charts + ")").as("sensor"),
                            expr("id div " + charts).as("t"),
                            expr("sin((id div " + charts + ") / 20.0 + id % " + charts + " % 7) + rand(1) / 5")
                                    .as("v"))
                    .write()
                    .parquet(readings());
        }
    }

    private void draw(SparkSession spark) throws IOException {
        Path drawn = folder.resolve("charts-" + charts);
        Dataset<Row> job = ChartJob.from(spark.read().parquet(readings()))
                .groupBy("sensor")
                .orderBy("t")
                .chart(CHART)
                .size(WIDTH, HEIGHT)
                .as(ChartFormat.PNG);
        try (HeapWatch heap = new HeapWatch(10)) {
            Clock clock = new Clock();
            job.write()
                    .mode("overwrite")
                    .option("parquet.block.size", GROUP_BYTES)
                    .option("parquet.enable.dictionary#image", "false")
                    .parquet(drawn.toString());
            print("end to end", charts, clock, Local.THREADS);
            System.out.println("heap after collections, MB: " + heap.seen());
        }
        try (Stream<Path> files = Files.list(drawn)) {
            long[] sizes = files.filter(file -> file.toString().endsWith(".parquet"))
                    .mapToLong(file -> file.toFile().length())
                    .toArray();
            System.out.printf(
                    "files: %d, MB: %d%n", sizes.length, Arrays.stream(sizes).sum() >> 20);
        }
    }

    /** From rows to bytes in one thread. */
    private void bare() throws Exception {
        int count = Math.min(charts, 2000);
        ImageRenderer renderer = new ImageRenderer();
        RenderOptions options = RenderOptions.standard().withSize(WIDTH, HEIGHT);
        double[] t = DoubleStream.iterate(0, i -> i + 1).limit(POINTS).toArray();
        Clock clock = new Clock();
        for (int chart = 0; chart < count; chart++) {
            int phase = chart % 7;
            double[] v = Arrays.stream(t)
                    .map(i -> Math.sin(i / 20 + phase) + Math.random() / 5)
                    .toArray();
            String[] sensor = new String[POINTS];
            Arrays.fill(sensor, "sensor-" + chart);
            Frame rows = Frame.of(NumberColumn.of("t", t), NumberColumn.of("v", v), TextColumn.of("sensor", sensor));
            renderer.render(CHART.draw(rows).figure(), Format.PNG, options);
        }
        print("bare", count, clock, 1);
    }

    private static void print(String what, int charts, Clock clock, int threads) {
        double seconds = clock.seconds();
        double processor = clock.processorSeconds();
        System.out.printf(
                Locale.ROOT,
                "%s: %d charts, %.1f s, %.1f s of processor time: %.0f a second and thread, %.0f a second of"
                        + " processor time, %.2f ms a chart%n",
                what,
                charts,
                seconds,
                processor,
                charts / seconds / threads,
                charts / processor,
                1000 * processor / charts);
    }
}
