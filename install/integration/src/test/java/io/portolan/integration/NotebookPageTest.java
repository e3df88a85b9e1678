package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quickstart notebook, run by nbconvert with our kernel, on the page of a real Jupyter Notebook in Chromium. */
@Tag("jupyter")
class NotebookPageTest {

    private static final String DRAWN = ".output_area .js-plotly-plot .main-svg:first-of-type";
    private static final String STILL = ".output_area img[src^='data:image/png']";

    @TempDir
    static Path folder;

    private static Jupyter jupyter;
    private static Path executed;
    private static int charts;

    @BeforeAll
    static void runTheNotebook() throws Exception {
        jupyter = Jupyter.withKernel(folder);
        executed = jupyter.execute(Parts.checkout().resolve("notebooks/quickstart.ipynb"), "executed");
        charts = chartCells(read(executed)).size();
        assertThat(charts).isGreaterThanOrEqualTo(8);
        jupyter.start();
    }

    @AfterAll
    static void stop() {
        if (jupyter != null) {
            jupyter.close();
        }
    }

    @Test
    void everyChartIsLiveAlsoAfterAReload() throws IOException {
        Path trusted = trusted("trusted.ipynb", read(executed));
        try (Chromium chromium = Chromium.start()) {
            Page page = open(chromium, trusted);
            awaitDrawn(page, charts);
            page.reload();
            awaitDrawn(page, charts);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/notebook-page.png")));
            assertThat(chromium.console()).noneMatch(line -> line.startsWith("error"));
            assertThat(chromium.requests()).isEmpty();
        }
    }

    @Test
    void theRestIsLiveWithoutTheFirstChartsCell() throws IOException {
        Path whole = trusted("whole.ipynb", read(executed));
        JsonObject notebook = read(executed);
        notebook.getAsJsonArray("cells").remove(chartCells(notebook).get(0));
        Path shorter = trusted("shorter.ipynb", notebook);
        try (Chromium chromium = Chromium.start()) {
            awaitDrawn(open(chromium, whole), charts);
            awaitDrawn(open(chromium, shorter), charts - 1);
        }
    }

    @Test
    void aBrowserThatNeverSawTheLibraryShowsTheStills() throws IOException {
        JsonObject notebook = read(executed);
        notebook.getAsJsonArray("cells").remove(chartCells(notebook).get(0));
        Path shorter = trusted("fresh.ipynb", notebook);
        try (Chromium chromium = Chromium.start()) {
            Page page = open(chromium, shorter);
            page.waitForSelector(STILL + ", " + DRAWN);
            assertThat(page.locator(STILL).count() + page.locator(DRAWN).count())
                    .isGreaterThanOrEqualTo(charts - 1);
        }
    }

    @Test
    void anUntrustedNotebookShowsTheStills() throws IOException {
        Path untrusted = write("untrusted.ipynb", read(executed));
        try (Chromium chromium = Chromium.start()) {
            Page page = open(chromium, untrusted);
            page.waitForSelector(STILL);
            assertThat(page.locator(STILL).count()).isGreaterThanOrEqualTo(charts);
            assertThat(page.locator(DRAWN).count()).isZero();
            assertThat((Boolean) page.evaluate(
                            "s => [...document.querySelectorAll(s)].every(i => i.naturalWidth > 0)", STILL))
                    .isTrue();
        }
    }

    @Test
    void thePrintedNotebookHoldsTheImages() throws IOException {
        Parts.program("pdfimages", "poppler-utils");
        jupyter.nbconvert(
                "--to",
                "html",
                executed.toString(),
                "--output",
                folder.resolve("printed").toString());
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.newPage();
            page.navigate(folder.resolve("printed.html").toUri().toString());
            page.waitForFunction("n => document.querySelectorAll('.js-plotly-plot .main-svg').length >= n", charts);
            page.pdf(new Page.PdfOptions().setPath(folder.resolve("printed.pdf")));
        }
        assertThat(Files.size(folder.resolve("printed.pdf"))).isGreaterThan(100_000);
    }

    private static Page open(Chromium chromium, Path notebook) {
        Page page = chromium.newPage();
        page.navigate(jupyter.page(notebook));
        page.waitForSelector(".output_area");
        return page;
    }

    private static void awaitDrawn(Page page, int count) {
        page.waitForFunction(
                "([selector, count]) => document.querySelectorAll(selector).length === count", List.of(DRAWN, count));
        Locator stills = page.locator(".output_html img[src^='data:image/png']");
        assertThat(stills.count()).isZero();
    }

    private static JsonObject read(Path notebook) throws IOException {
        return new Gson().fromJson(Files.readString(notebook), JsonObject.class);
    }

    private static Path trusted(String name, JsonObject notebook) throws IOException {
        Path file = write(name, notebook);
        jupyter.trust(file);
        return file;
    }

    private static Path write(String name, JsonObject notebook) throws IOException {
        return Files.writeString(folder.resolve(name), new Gson().toJson(notebook));
    }

    /** The cells whose output is a live chart. */
    private static List<JsonElement> chartCells(JsonObject notebook) {
        JsonArray cells = notebook.getAsJsonArray("cells");
        return cells.asList().stream()
                .filter(cell -> cell.getAsJsonObject().has("outputs")
                        && cell.getAsJsonObject().get("outputs").toString().contains("<script"))
                .toList();
    }
}
