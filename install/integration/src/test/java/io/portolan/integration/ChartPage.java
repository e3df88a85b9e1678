package io.portolan.integration;

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

/** Pages served from the loopback address to one real browser, as a notebook server would. */
final class ChartPage implements AutoCloseable {

    private final Chromium chromium = Chromium.start();
    private final HttpServer server;
    private final Map<String, String> documents = new ConcurrentHashMap<>();
    private final Map<String, String> headers = new ConcurrentHashMap<>();
    private Page page;

    ChartPage() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            byte[] body = documents.get(exchange.getRequestURI().getPath()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        page = chromium.newPage();
    }

    /** Forgets what was said and kept, so that tests do not see each other. */
    void renew() {
        page.close();
        headers.clear();
        page = chromium.newPage();
        open("<script>indexedDB.deleteDatabase('portolan')</script>");
        chromium.console().clear();
        chromium.requests().clear();
    }

    ChartPage header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Page open(String html) {
        documents.put("/page", html);
        page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/page");
        return page;
    }

    Page page() {
        return page;
    }

    /** Waits until so many charts are drawn by plotly.js, with no still left. */
    void waitForCharts(int count) {
        waitFor("document.querySelectorAll('.js-plotly-plot .main-svg:first-child').length === " + count
                + " && !document.querySelector('.portolan-still')");
    }

    /** Waits until an expression holds. By the clock and not by frames, which a headless browser may cease to make. */
    void waitFor(String expression) {
        page.waitForFunction(expression, null, new Page.WaitForFunctionOptions().setPollingInterval(50));
    }

    int stills() {
        return page.querySelectorAll(".portolan-still").size();
    }

    List<String> console() {
        return chromium.console();
    }

    List<String> requests() {
        return chromium.requests();
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

    @Override
    public void close() {
        chromium.close();
        server.stop(0);
    }
}
