package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture on the page of a real Jupyter Notebook, zoomed with the mouse while our kernel runs. */
@Tag("jupyter")
class ZoomTest {

    private static final String CELL = """
            import io.portolan.raster.sample.Attractor;
            import io.portolan.raster.store.*;

            Path file = Files.createTempDirectory("portolan").resolve("clifford.pcol");
            PackedStore store = StoreWriter.to(file).write(Attractor.CLIFFORD.columns(), Attractor.CLIFFORD.points(2_000_000));
            point(store).x("x").y("y").rasterize().colormap("bmy").width(700).height(600)""";

    private static final String IMAGE = ".portolan .main-svg image";
    private static final String SOURCE = "document.querySelector('" + IMAGE + "').getAttribute('href')";
    private static final String GRAPH = "document.querySelector('.portolan').portolan.graph";

    @Test
    void theKernelDrawsWhatIsInSightAnew(@TempDir Path folder) throws Exception {
        try (Jupyter jupyter = Jupyter.withKernel(folder);
                Chromium chromium = Chromium.start()) {
            jupyter.start();
            Page page = chromium.newPage();
            page.navigate(jupyter.page(notebook(folder)));
            page.waitForFunction("window.Jupyter && Jupyter.notebook && Jupyter.notebook.kernel"
                    + " && Jupyter.notebook.kernel.is_connected()");
            page.evaluate("Jupyter.notebook.execute_all_cells()");
            page.waitForSelector(IMAGE, new Page.WaitForSelectorOptions().setTimeout(90_000));
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/zoom-whole.png")));
            Object whole = page.evaluate(SOURCE);

            drag(page, .2, .5);
            page.waitForFunction("before => " + SOURCE + " !== before", whole);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/zoom-part.png")));
            assertThat(coversTheAxes(page)).isTrue();
            Object part = page.evaluate(SOURCE);

            page.locator(".portolan .nsewdrag").dblclick();
            page.waitForFunction("before => " + SOURCE + " !== before", part);
            assertThat(page.evaluate(SOURCE)).isEqualTo(whole);
            assertThat(chromium.console()).noneMatch(line -> line.startsWith("error"));
        }
    }

    private static Path notebook(Path folder) throws Exception {
        String notebook = """
                {"cells": [{"cell_type": "code", "id": "points", "metadata": {}, "execution_count": null, "outputs": [],
                            "source": %s}],
                 "metadata": {"kernelspec": {"name": "portolan", "display_name": "Java", "language": "java"}},
                 "nbformat": 4, "nbformat_minor": 5}""".formatted(new Gson().toJson(CELL));
        return Files.writeString(folder.resolve("zoom.ipynb"), notebook);
    }

    /** Draws a box from one share of the panel's width and height to another. */
    private static void drag(Page page, double from, double to) {
        Locator panel = page.locator(".portolan .nsewdrag");
        panel.scrollIntoViewIfNeeded();
        BoundingBox box = panel.boundingBox();
        page.mouse().move(box.x + from * box.width, box.y + from * box.height);
        page.mouse().down();
        page.mouse().move(box.x + to * box.width, box.y + to * box.height);
        page.mouse().up();
    }

    /** Whether the picture spans what the axes show, no more and no less, but for a share of a pixel. */
    private static boolean coversTheAxes(Page page) {
        return (Boolean)
                page.evaluate(
                        "() => { const layout = " + GRAPH + ".layout, image = layout.images[0],"
                                + " range = layout.xaxis.range, width = range[1] - range[0];"
                                + " return Math.abs(image.x - range[0]) < width / 100 && Math.abs(image.sizex - width) < width / 50; }");
    }
}
