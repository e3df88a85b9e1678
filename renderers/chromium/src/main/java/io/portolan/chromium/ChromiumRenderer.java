package io.portolan.chromium;

import io.portolan.display.Environment;
import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.PageSize;
import io.portolan.figure.RenderException;
import io.portolan.figure.RenderOptions;
import io.portolan.figure.Renderer;
import io.portolan.html.PlotlySource;
import java.time.Duration;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Draws figures as PNG, SVG and PDF by plotly.js in one Chromium without a window, which is kept until this renderer is
 * closed. The browser has no network. Not found by itself as other renderers are, because it holds a process:
 *
 * <pre>{@code
 * try (ChromiumRenderer chromium = ChromiumRenderer.start()) {
 *     byte[] png = chromium.render(figure, Format.PNG, RenderOptions.standard());
 * }
 * }</pre>
 *
 * <p>Each thread that draws at the same time has a page of its own.
 */
public final class ChromiumRenderer implements Renderer, AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final Browser browser;
    private final DevTools devTools;
    private final String library = PlotlySource.library();
    private final Deque<Tab> idle = new ConcurrentLinkedDeque<>();

    private ChromiumRenderer(Browser browser, DevTools devTools) {
        this.browser = browser;
        this.devTools = devTools;
    }

    /** As {@link #start(Duration)}, with a minute for each figure. */
    public static ChromiumRenderer start() {
        return start(TIMEOUT);
    }

    /**
     * Starts the Chromium that the setting {@code chromium} names, else the first on the path.
     *
     * @param timeout how long the drawing of one figure may take
     * @throws RenderException if there is none, or it does not start
     */
    public static ChromiumRenderer start(Duration timeout) {
        Browser browser = Browser.start(Installed.program(Environment.system()));
        try {
            return new ChromiumRenderer(browser, DevTools.connect(browser.address(), timeout));
        } catch (RenderException e) {
            browser.close();
            throw e;
        }
    }

    @Override
    public String name() {
        return "chromium";
    }

    @Override
    public Set<Format> formats() {
        return Set.of(Format.PNG, Format.SVG, Format.PDF);
    }

    /**
     * Renders a figure.
     *
     * @throws RenderException if plotly.js or the browser fails, or the figure takes too long
     */
    @Override
    public byte[] render(Figure figure, Format format, RenderOptions options) {
        if (!formats().contains(format)) {
            throw new RenderException("Chromium makes PNG, SVG and PDF, not " + format + ".");
        }
        PageSize size = PageSize.of(figure, format, options);
        Tab free = idle.poll();
        Tab tab = free == null ? Tab.open(devTools, library) : free;
        try {
            byte[] drawing = tab.draw(figure, format, size, options.scale());
            idle.push(tab);
            return drawing;
        } catch (RenderException e) {
            // What went wrong may have left something behind; the next figure gets a fresh page.
            tab.close();
            throw e;
        }
    }

    /** Ends the browser with all its processes, and deletes what it has written. */
    @Override
    public void close() {
        devTools.close();
        browser.close();
    }
}
