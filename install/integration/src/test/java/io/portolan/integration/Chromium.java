package io.portolan.integration;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real headless Chromium without a network, and what its pages said and asked for. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;
    private final BrowserContext context;
    private final List<String> console = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
        this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1100, 800));
        context.onConsoleMessage(message -> console.add(message.type() + ": " + message.text()));
        context.onWebError(error -> console.add("error: " + error.error()));
        context.route(url -> !isLocal(url), route -> {
            requests.add(route.request().url());
            route.abort();
        });
    }

    /** Starts the Chromium of this machine. */
    static Chromium start() {
        Playwright playwright = Playwright.create();
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Parts.program("chromium", "chromium"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        return new Chromium(playwright, browser);
    }

    private static boolean isLocal(String url) {
        return url.matches("(file:|data:|blob:|about:|(http|ws)://(127\\.0\\.0\\.1|localhost)[:/]).*");
    }

    Page newPage() {
        return context.newPage();
    }

    BrowserContext context() {
        return context;
    }

    /** Console messages and uncaught errors so far, as {@code type: text}. */
    List<String> console() {
        return console;
    }

    /** Requests so far that would have left this machine; they were refused. */
    List<String> requests() {
        return requests;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
