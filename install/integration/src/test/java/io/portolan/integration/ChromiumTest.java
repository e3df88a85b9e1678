package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The instrument itself: a page that asks for the network and throws must be seen to do so. */
@Tag("chromium")
class ChromiumTest {

    @Test
    void recordsRequestsAndErrors() {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.newPage();
            page.setContent(
                    "<img src='http://192.0.2.1/a.png'><script>console.log('hi'); throw new Error('oops')</script>");
            assertThat(chromium.requests()).containsExactly("http://192.0.2.1/a.png");
            assertThat(chromium.console())
                    .anyMatch(line -> line.contains("hi"))
                    .anyMatch(line -> line.contains("oops"));
        }
    }
}
