package io.portolan.spark.store;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.portolan.mlflow.MlflowRun;
import io.portolan.spark.Sparks;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Sparks.class)
class ChartSetTest {

    private static final String RUN = "{\"run\":{\"info\":{\"artifact_uri\":\"mlflow-artifacts:/0/abc\"}}}";

    @TempDir
    Path folder;

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void chartsBecomeFilesOfTheirKeys(SparkSession spark) throws Exception {
        Tally tally = ChartSet.of(SomeCharts.of(spark, 7, 11)).export(folder.toString());
        assertThat(tally).isEqualTo(new Tally(4, 1));
        assertThat(files(folder)).containsExactly("007-10.png", "007-8.png", "north_b_-7.png");
        assertThat(Files.readAllBytes(folder.resolve("007-8.png"))).isEqualTo(SomeCharts.png(8));
    }

    @Test
    void filesOfOneNameAreToldApart(SparkSession spark) throws Exception {
        Column place = functions.element_at(
                functions.array(lit("a/b"), lit("A:b"), lit("../etc"), lit("CON"), lit("\u00e9t\u00e9"), lit(null)),
                col("sensor").plus(1));
        Dataset<Row> charts = SomeCharts.of(spark, 0, 6).withColumn("place", place);
        ChartSet.of(charts).by("place").export(folder.toString());
        assertThat(files(folder))
                .containsExactly(
                        "A_b.png", "a_b~2.png", "chart-CON.png", "chart.._etc.png", "null.png", "\u00e9t\u00e9.png");
    }

    @Test
    void chartsBecomePagesOfAPdf(SparkSession spark) throws Exception {
        Path file = folder.resolve("charts.pdf");
        ChartSet.of(SomeCharts.of(spark, 0, 12)).pdf(file);
        String pdf = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF").contains("/Type/Pages/Count 12");
        assertThat(Pattern.compile("/Subtype/Image/Width 160/Height 120")
                        .matcher(pdf)
                        .results())
                .hasSize(11);
    }

    @Test
    void svgHasNoPage(SparkSession spark) {
        Path file = folder.resolve("charts.pdf");
        Dataset<Row> charts = SomeCharts.of(spark, 0, 3).withColumn("format", lit("svg"));
        assertThatThrownBy(() -> ChartSet.of(charts).pdf(file))
                .isInstanceOf(ChartStoreException.class)
                .hasMessageContaining("SVG");
        assertThat(file).doesNotExist();
    }

    @Test
    void chartsBecomeArtifacts(SparkSession spark) throws Exception {
        Map<String, byte[]> artifacts = new ConcurrentHashMap<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/2.0/mlflow/runs/get", exchange -> answer(exchange, RUN));
        server.createContext("/api/2.0/mlflow-artifacts/artifacts", exchange -> {
            artifacts.put(
                    exchange.getRequestURI().getPath().replaceFirst(".*/artifacts/0/abc/", ""),
                    exchange.getRequestBody().readAllBytes());
            answer(exchange, "{}");
        });
        server.start();
        try {
            URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            ChartSet.of(SomeCharts.of(spark, 8, 10)).mlflow(MlflowRun.of(address, "abc"), "sensors");
        } finally {
            server.stop(0);
        }
        assertThat(artifacts).containsOnlyKeys("sensors/007-8.png");
        assertThat(artifacts.get("sensors/007-8.png")).isEqualTo(SomeCharts.png(8));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void aGalleryBecomesASite(SparkSession spark) throws Exception {
        ChartSet.of(SomeCharts.of(spark, 0, 30)).gallery().perPage(8).save(folder);
        assertThat(files(folder))
                .containsExactly("charts.js", "images", "index.html", "page-2.html", "page-3.html", "page-4.html");
        assertThat(files(folder.resolve("images"))).hasSize(27).contains("007-0.png", "north_b_-1.png");
        String last = Files.readString(folder.resolve("page-4.html"));
        assertThat(Pattern.compile("<img src=\"images/").matcher(last).results())
                .hasSize(4);
        assertThat(last)
                .contains("<a href=\"index.html\">1</a>", "loading=\"lazy\"", "<b aria-current=\"page\">4</b>")
                .contains("No &lt;rows&gt; of sensor 29", "north &amp; &lt;b&gt;");
        assertThat(Files.readString(folder.resolve("charts.js"))).contains("[\"Sensor 29\",");
    }
}
