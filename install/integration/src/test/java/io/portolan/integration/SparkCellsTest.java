package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notebook of cells on Spark's executors. */
class SparkCellsTest {

    private static final Map<String, String> OPENED =
            Map.of("JDK_JAVA_OPTIONS", "-Xmx1g " + System.getProperty("spark.opens"));
    private static final Path NOTEBOOKS = Parts.checkout().resolve("notebooks");

    @Test
    @Tag("chromium")
    void theReportShowsWhatExecutorsComputed(@TempDir Path folder) {
        Path report = folder.resolve("spark-cells.html");
        PortolanCommand.run(
                NOTEBOOKS, OPENED, "run", "spark-cells.ipynb", "-p", "master=local[2]", "--html", report.toString());
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.newPage();
            page.navigate(report.toUri().toString());
            page.waitForFunction("document.querySelectorAll('.portolan .main-svg').length >= 2");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/spark-cells-report.png"))
                    .setFullPage(true));
            assertThat(page.content()).contains("24000", "Sizes that a population comes back to", "After three years");
            assertThat(chromium.console()).isEmpty();
            assertThat(chromium.requests()).isEmpty();
        }
    }

    @Test
    @Tag("jupyter")
    void jupyterExecutesIt(@TempDir Path folder) throws Exception {
        JupyterTools jupyter = JupyterTools.in(folder, Classpath.installed());
        Path notebook = Files.copy(NOTEBOOKS.resolve("spark-cells.ipynb"), folder.resolve("n.ipynb"));
        int status = jupyter.run(
                OPENED, "-m", "nbconvert", "--to", "notebook", "--execute", "--output", "out", notebook.toString());
        assertThat(status).as(jupyter::output).isZero();
        assertThat(Files.readString(folder.resolve("out.ipynb"))).contains("\"24000\"", "After three years", "Spark: ");
    }
}
