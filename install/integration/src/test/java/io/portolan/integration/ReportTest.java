package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's first command: the quickstart run with no Jupyter, its report opened offline. */
@Tag("chromium")
class ReportTest {

    private static final String STILL_WAITING = ".portolan:not(:has(.main-svg))";

    @Test
    void everyChartIsDrawnWithNoRequestAndNothingOnTheConsole(@TempDir Path folder) {
        Path report = folder.resolve("quickstart.html");
        PortolanCommand.run(
                Parts.checkout().resolve("notebooks"),
                Map.of(),
                "run",
                "quickstart.ipynb",
                "--html",
                report.toString());
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.newPage();
            page.navigate(report.toUri().toString());
            page.waitForFunction(
                    "waiting => document.querySelector('.portolan') && !document.querySelector(waiting)",
                    STILL_WAITING);
            assertThat(page.locator(".portolan").count()).isGreaterThanOrEqualTo(10);
            assertThat(page.locator("table").count()).isPositive();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/quickstart-report.png"))
                    .setFullPage(true));
            assertThat(chromium.console()).isEmpty();
            assertThat(chromium.requests()).isEmpty();
        }
    }
}
