package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Charts whose library comes from the network because somebody asked for it. */
@Tag("chromium")
class NetworkLibraryTest {

    private static final String URL = "https://cdn.jsdelivr.net/npm/plotly.js@4.1.1/dist/plotly-basic.min.js";

    @RegisterExtension
    static final ChartPage browser = new ChartPage();

    private final String chart = chart();

    private static String chart() {
        System.setProperty("portolan.library", "cdn");
        try {
            return Outputs.ofFrames().fragment(Outputs.points("scatter"));
        } finally {
            System.clearProperty("portolan.library");
        }
    }

    private static byte[] published() throws IOException {
        String path = "/io/portolan/html/plotly/plotly-basic.js.gz";
        try (InputStream in = NetworkLibraryTest.class.getResourceAsStream(path)) {
            return new GZIPInputStream(Objects.requireNonNull(in, path)).readAllBytes();
        }
    }

    /** Answers in the network's stead; the requests so far. */
    private List<String> serve(byte[] file) {
        List<String> fetched = new CopyOnWriteArrayList<>();
        browser.page().route(URL, route -> {
            fetched.add(route.request().url());
            route.fulfill(new Route.FulfillOptions()
                    .setHeaders(Map.of("Access-Control-Allow-Origin", "*", "Content-Type", "text/javascript"))
                    .setBodyBytes(file));
        });
        return fetched;
    }

    @Test
    void thePublishedFileIsFetchedOnceAndLeavesNoGlobal() throws IOException {
        List<String> fetched = serve(published());
        Page page = browser.open(Outputs.page(chart, chart));
        browser.waitForCharts(2);
        assertThat(page.evaluate("typeof window.Plotly")).isEqualTo("undefined");
        assertThat(fetched).hasSize(1);
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void aFileThatWasAlteredIsRefused() throws IOException {
        byte[] altered = published();
        altered[altered.length - 1] = ' ';
        serve(altered);
        browser.open(Outputs.page(chart)).waitForSelector(".portolan-note");
        assertThat(browser.stills()).isEqualTo(1);
    }

    @Test
    void aBlockedNetworkLeavesTheStillAndSaysSo() {
        Page page = browser.open(Outputs.page(chart));
        page.waitForSelector(".portolan-note");
        assertThat(page.textContent(".portolan-note")).contains("could not be fetched from " + URL);
        assertThat(browser.stills()).isEqualTo(1);
        assertThat(browser.requests()).containsExactly(URL);
    }
}
