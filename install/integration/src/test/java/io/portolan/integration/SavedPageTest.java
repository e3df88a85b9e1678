package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chart saved as a page, opened from the disk. */
@Tag("chromium")
class SavedPageTest {

    @TempDir
    private Path folder;

    @Test
    void opensOfflineAndIsDrawn() throws Exception {
        Path file = folder.resolve("chart.html");
        Outputs.points("scatter").save(file);
        assertThat(Files.size(file)).isLessThan(560_000);
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.newPage();
            page.navigate(file.toUri().toString());
            page.waitForSelector(".js-plotly-plot .main-svg");
            page.waitForFunction("!document.querySelector('.portolan-still')");
            assertThat(page.title()).isEqualTo("scatter");
            assertThat(chromium.requests()).isEmpty();
            assertThat(chromium.console()).isEmpty();
        }
    }
}
