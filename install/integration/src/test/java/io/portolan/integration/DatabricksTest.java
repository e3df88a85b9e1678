package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host like Databricks: its variables, its driver's class, a function to show HTML, frames that are sandboxed. */
@Tag("databricks")
class DatabricksTest {

    private static final String IMPORTS = "import static io.portolan.Viz.*;\n";
    private static final String CHART =
            "point(java.util.Map.of(\"a\", new int[] {1, 2}, \"b\", new int[] {3, 4})).x(\"a\").y(\"b\")";

    @TempDir
    Path folder;

    /** Runs a cell; gives back what it printed. */
    private String run(String cell, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(Arrays.asList(options));
        command.addAll(List.of("-cp", Classpath.join(List.of(Classpath.portolan(), Classpath.tests()))));
        command.addAll(List.of("io.portolan.integration.standin.CellHost", IMPORTS + cell));
        ProcessBuilder host =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        host.environment().put("DATABRICKS_RUNTIME_VERSION", "16.4");
        host.environment().put("DB_CLUSTER_ID", "0101-000000-test");
        host.environment().put("PORTOLAN_DIR", folder.resolve("volume").toString());
        Process process = host.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private void assertDrawnInASandbox(String html) {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.newPage();
            page.setContent("<iframe sandbox=\"allow-scripts\" style=\"width:900px;height:600px\" srcdoc=\""
                    + html.replace("&", "&amp;").replace("\"", "&quot;") + "\"></iframe>");
            FrameLocator frame = page.frameLocator("iframe");
            frame.locator(".js-plotly-plot .main-svg").first().waitFor();
            assertThat(frame.locator(".js-plotly-plot .point").count()).isEqualTo(2);
            assertThat(chromium.requests()).isEmpty();
            assertThat(chromium.console()).isEmpty();
        }
    }

    @Test
    @Tag("chromium")
    void theDriversFunctionShowsAChart() throws Exception {
        run("show(" + CHART + ");");
        assertDrawnInASandbox(Files.readString(folder.resolve("driver.html")));
    }

    @Test
    @Tag("chromium")
    void aGivenFunctionShowsAChart() throws Exception {
        run("""
            io.portolan.databricks.Databricks.use(html -> {
                try {
                    java.nio.file.Files.writeString(java.nio.file.Path.of("given.html"), html);
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            show(%s);
            """.formatted(CHART));
        assertThat(folder.resolve("driver.html")).doesNotExist();
        assertDrawnInASandbox(Files.readString(folder.resolve("given.html")));
    }

    @Test
    void outOfReachTheChartIsAFileInTheVolumeAndItsPlaceIsPrinted() throws Exception {
        String printed = run("show(" + CHART + ")", "-Ddriver.closed=true");
        Path file = folder.resolve("volume").resolve("output-1.html");
        assertThat(file).content().contains("<script");
        assertThat(printed)
                .contains("Portolan wrote " + file, "not in this kind of cluster", "Databricks.use(displayHTML(_))");
    }

    @Test
    void overTheBudgetTheChartIsSmallerAndSaysSo() throws Exception {
        run("""
            double[] many = new java.util.Random(1).doubles(1_000_000).toArray();
            show(point(java.util.Map.of("a", many, "b", many)).x("a").y("b").rowLimit(many.length));
            """);
        assertThat(Files.readString(folder.resolve("driver.html")))
                .hasSizeLessThan(8_000_000)
                .contains("byte budget");
    }

    @Test
    void aMillionPointsAreAPictureThatFitsAndIsLive() throws Exception {
        run("""
            double[] many = new java.util.Random(1).doubles(1_000_000).toArray();
            show(point(java.util.Map.of("a", many, "b", many)).x("a").y("b"));
            """);
        assertThat(Files.readString(folder.resolve("driver.html")))
                .hasSizeLessThan(2_000_000)
                .contains("data-portolan")
                .doesNotContain("byte budget");
    }
}
