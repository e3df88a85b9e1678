package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notebook of pictures, on three million rows and a packed store, its report opened offline. */
@Tag("chromium")
class RasterizeTest {

    @Test
    void picturesHaveLiveAxesAndTellWhatIsUnderThePointer(@TempDir Path folder) {
        Path report = folder.resolve("rasterize.html");
        PortolanCommand.run(
                Parts.checkout().resolve("notebooks"),
                Map.of(),
                "run",
                "rasterize.ipynb",
                "-p",
                "data=" + Parts.checkout().resolve("../shared/data").normalize(),
                "-p",
                "points=1000000",
                "--html",
                report.toString());
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.newPage();
            page.navigate(report.toUri().toString());
            page.waitForFunction("document.querySelectorAll('.portolan .main-svg image').length >= 7");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/rasterize-report.png"))
                    .setFullPage(true));
            page.locator(".portolan .nsewdrag").first().hover();
            page.waitForFunction("document.querySelector('.portolan .hovertext')");
            assertThat(page.locator(".portolan .hovertext").first().textContent())
                    .contains("Distance (miles)", "count: ");
            assertThat(chromium.console()).isEmpty();
            assertThat(chromium.requests()).isEmpty();
        }
    }
}
