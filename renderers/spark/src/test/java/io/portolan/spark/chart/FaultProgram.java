package io.portolan.spark.chart;

import static io.portolan.Viz.line;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sha2;

import io.portolan.figure.Drawable;
import io.portolan.frame.Frame;
import io.portolan.spark.TestedClasses;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Draws the same charts on a cluster of two executors again and again: at peace, while one of them is killed, and while one
 * lacks memory. Prints a hash of each result, or the error.
 */
final class FaultProgram {

    private static final int SENSORS = 20;

    private FaultProgram() {}

    /** @param arguments an empty folder */
    public static void main(String[] arguments) throws IOException {
        String folder = arguments[0];
        try (SparkSession spark = session()) {
            System.out.println("at peace: " + result(spark, rows -> chart(rows)));
            System.out.println("killed: "
                    + result(spark, rows -> {
                        if (isFirst(folder + "/killed", rows)) {
                            Runtime.getRuntime().halt(1);
                        }
                        return chart(rows);
                    }));
            System.out.println("short of memory: "
                    + result(spark, rows -> {
                        if (isFirst(folder + "/short", rows)) {
                            exhaust();
                        }
                        return chart(rows);
                    }));
        }
        Files.list(Path.of(folder)).map(Path::getFileName).sorted().forEach(System.out::println);
        System.exit(0);
    }

    private static SparkSession session() {
        return SparkSession.builder()
                .master("local-cluster[2,1,1024]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.executor.extraClassPath", TestedClasses.path())
                .config("spark.sql.shuffle.partitions", "8")
                .config("spark.sql.adaptive.enabled", "false")
                .config("spark.shuffle.io.maxRetries", "1")
                .config("spark.shuffle.io.retryWait", "100ms")
                .getOrCreate();
    }

    private static String result(SparkSession spark, ChartFunction function) {
        Dataset<Row> charts = ChartJob.from(spark.range(0, 100L * SENSORS, 1, 4)
                        .selectExpr("id % " + SENSORS + " AS sensor", "id AS t", "sin(id / 300) AS v"))
                .groupBy("sensor")
                .chart(function)
                .as(ChartFormat.PNG);
        try {
            return charts.select(col("sensor"), col("error"), sha2(col("image"), 256)).collectAsList().stream()
                    .map(Row::toString)
                    .sorted()
                    .collect(Collectors.collectingAndThen(
                            Collectors.toList(), rows -> rows.size() + " rows of " + rows.hashCode()));
        } catch (Exception e) {
            return e.getClass().getName();
        }
    }

    private static Drawable chart(Frame rows) {
        return line(rows).x("t").y("v");
    }

    /** Whether this is a chart in the middle and nobody was here before; leaves the file as a sign. */
    private static boolean isFirst(String file, Frame rows) throws IOException {
        if (rows.column("sensor").number(0) != SENSORS / 2) {
            return false;
        }
        try {
            Files.createFile(Path.of(file));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static void exhaust() {
        long[][] much = new long[1000][];
        for (int i = 0; i < much.length; i++) {
            much[i] = new long[1 << 28];
        }
    }
}
