package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notebook of Spark's datasets, on three million rows, its report opened offline. */
@Tag("chromium")
class SparkNotebookTest {

    private static final String CHART = ".portolan .main-svg:first-of-type";

    @Test
    void chartsOfADatasetAreLiveAndItsGroupsAreAGallery(@TempDir Path folder) {
        Path report = folder.resolve("spark.html");
        PortolanCommand.run(
                Parts.checkout().resolve("notebooks"),
                Map.of("JDK_JAVA_OPTIONS", "-Xmx2g " + System.getProperty("spark.opens")),
                "run",
                "spark.ipynb",
                "-p",
                "data=" + Parts.checkout().resolve("../shared/data").normalize(),
                "--html",
                report.toString());
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.newPage();
            page.navigate(report.toUri().toString());
            page.waitForFunction("document.querySelectorAll('" + CHART + "').length === 5");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/spark-report.png"))
                    .setFullPage(true));
            assertThat(page.locator(".portolan .main-svg image").count()).isPositive();
            assertThat(page.locator("img[src^='data:image/png']").count()).isEqualTo(12);
            assertThat(page.content()).contains("timestamp_ntz").doesNotContain("failed:");
            assertThat(chromium.console()).isEmpty();
            assertThat(chromium.requests()).isEmpty();
        }
    }
}
