package io.portolan.spark.chart;

import static io.portolan.Viz.line;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sha2;

import io.portolan.figure.Drawable;
import io.portolan.frame.Frame;
import io.portolan.spark.Cluster;
import io.portolan.spark.FetchFailures;
import io.portolan.spark.LostFiles;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Draws the same charts on a cluster of two executors again and again: at peace, and with one fault after the other. Prints
 * in which rows each result differs from that at peace, or the error.
 */
final class FaultProgram {

    private static final int SENSORS = 20;
    private static final int PARTITIONS = 4;
    private static final long ROWS = 100L * SENSORS;

    private final SparkSession spark;
    private final Dataset<Long> ids;

    private FaultProgram(SparkSession spark) {
        this.spark = spark;
        ids = spark.range(0, ROWS, 1, PARTITIONS);
    }

    /** @param arguments an empty folder */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        FetchFailures failures = new FetchFailures();
        try (SparkSession spark = Cluster.builder(Files.createDirectory(folder.resolve("local")))
                .config("spark.executor.memory", "512m")
                .config("spark.task.maxFailures", "2")
                .config("spark.sql.shuffle.partitions", "8")
                .config("spark.sql.adaptive.enabled", "false")
                .getOrCreate()) {
            spark.sparkContext().addSparkListener(failures);
            new FaultProgram(spark).run(arguments[0]);
        }
        System.out.println(failures);
        System.exit(0);
    }

    private void run(String folder) {
        List<String> peace = charts(ids, FaultProgram::chart);
        System.out.println("at peace: " + peace.size() + " charts");
        report("an executor killed", peace, ids, rows -> {
            if (isInTheMiddle(rows) && isFirst(folder + "/killed")) {
                Runtime.getRuntime().halt(1);
            }
            return chart(rows);
        });
        report("files lost", peace, ids.filter(new LostFiles(folder + "/local", ROWS - 1)), FaultProgram::chart);
        report("short of memory once", peace, ids, rows -> {
            if (isInTheMiddle(rows) && isFirst(folder + "/short")) {
                exhaust();
            }
            return chart(rows);
        });
        report("short of memory", peace, ids, rows -> {
            if (isInTheMiddle(rows)) {
                exhaust();
            }
            return chart(rows);
        });
        reportRowsBeyondMemory();
    }

    private void report(String about, List<String> peace, Dataset<Long> ids, ChartFunction function) {
        spark.sparkContext().setJobDescription(about);
        List<String> charts = charts(ids, function);
        List<String> others =
                charts.stream().filter(chart -> !peace.contains(chart)).toList();
        System.out.println(about + ": " + charts.size() + " charts, others " + others);
    }

    private void reportRowsBeyondMemory() {
        Dataset<Row> texts = spark.range(50).selectExpr("1 AS k", "concat(id, repeat('x', 10000000)) AS text");
        try {
            ChartJob.from(texts)
                    .groupBy("k")
                    .chart(FaultProgram::chart)
                    .as(ChartFormat.PNG)
                    .collectAsList();
        } catch (Exception e) {
            System.out.println("rows beyond memory: " + e.getCause());
        }
    }

    private static List<String> charts(Dataset<Long> ids, ChartFunction function) {
        Dataset<Row> charts = ChartJob.from(
                        ids.selectExpr("id % " + SENSORS + " AS sensor", "id AS t", "sin(id / 300) AS v"))
                .groupBy("sensor")
                .chart(function)
                .as(ChartFormat.PNG);
        return charts.select(col("sensor"), col("error"), sha2(col("image"), 256)).collectAsList().stream()
                .map(Row::toString)
                .toList();
    }

    private static Drawable chart(Frame rows) {
        return line(rows).x("t").y("v");
    }

    private static boolean isInTheMiddle(Frame rows) {
        return rows.column("sensor").number(0) == SENSORS / 2;
    }

    /** Whether nobody was here before; leaves the file as a sign. */
    private static boolean isFirst(String file) throws IOException {
        try {
            Files.createFile(Path.of(file));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** Takes all the memory that there is. */
    private static void exhaust() {
        List<byte[]> much = new ArrayList<>();
        while (much.size() < Integer.MAX_VALUE) {
            much.add(new byte[1 << 20]);
        }
    }
}
