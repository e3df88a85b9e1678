package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Pages served from the loopback address to one real browser, as a notebook server would: one browser for the tests of a
 * class, a new page for each.
 */
final class ChartPage implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private @Nullable Chromium chromium;
    private @Nullable HttpServer server;
    private @Nullable Page page;
    private final Map<String, String> documents = new ConcurrentHashMap<>();
    private final Map<String, String> headers = new ConcurrentHashMap<>();

    @Override
    public void beforeAll(ExtensionContext tests) throws IOException {
        chromium = Chromium.start();
        HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        started.createContext("/", exchange -> {
            byte[] body = documents.get(exchange.getRequestURI().getPath()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        started.start();
        server = started;
        page = chromium.newPage();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        renew();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.stop(0);
        }
    }

    private Chromium chromium() {
        return Objects.requireNonNull(chromium, "started before all tests");
    }

    /** Forgets what was said and kept, so that tests do not see each other. */
    void renew() {
        page().close();
        headers.clear();
        page = chromium().newPage();
        open("<script>indexedDB.deleteDatabase('portolan')</script>");
        chromium().console().clear();
        chromium().requests().clear();
    }

    ChartPage header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Page open(String html) {
        documents.put("/page", html);
        int port = Objects.requireNonNull(server).getAddress().getPort();
        page().navigate("http://127.0.0.1:" + port + "/page");
        return page();
    }

    Page page() {
        return Objects.requireNonNull(page, "opened before each test");
    }

    /** Waits until so many charts are drawn by plotly.js, with no still left. */
    void waitForCharts(int count) {
        waitFor("document.querySelectorAll('.js-plotly-plot .main-svg:first-child').length === " + count
                + " && !document.querySelector('.portolan-still')");
    }

    /** Waits until an expression holds. By the clock and not by frames, which a headless browser may cease to make. */
    void waitFor(String expression) {
        page().waitForFunction(expression, null, new Page.WaitForFunctionOptions().setPollingInterval(50));
    }

    int stills() {
        return page().querySelectorAll(".portolan-still").size();
    }

    List<String> console() {
        return chromium().console();
    }

    List<String> requests() {
        return chromium().requests();
    }

    /** Nothing was asked of the network, and nothing was said. */
    void assertQuiet() {
        assertThat(requests()).isEmpty();
        assertThat(console()).isEmpty();
    }

    /** A script from a jar, as an inline script element. */
    static String script(String resource) {
        String path = "/META-INF/resources/webjars/" + resource;
        try (InputStream in = ChartPage.class.getResourceAsStream(path)) {
            String text = new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
            return "<script>" + text.replace("</script", "<\\/script") + "</script>";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
