package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.portolan.figure.Figure;
import io.portolan.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Charts of one page that carries the library once. */
@Tag("chromium")
class SharedPageTest {

    @RegisterExtension
    static final ChartPage browser = new ChartPage();

    private final Outputs outputs = Outputs.ofSharedPage();
    private final String first = outputs.fragment(Outputs.points("scatter"));
    private final String second = outputs.fragment(Outputs.points("bar"));

    @Test
    void allAreDrawnWithoutARequestOrAWord() {
        browser.open(Outputs.page(first, second));
        browser.waitForCharts(2);
        browser.assertQuiet();
    }

    @Test
    void theOrderDoesNotMatter() {
        browser.open(Outputs.page(second, second, first));
        browser.waitForCharts(3);
        browser.assertQuiet();
    }

    @Test
    void anotherOutputOfTheSameTextIsDrawnToo() {
        browser.open(Outputs.page(first, first));
        browser.waitForCharts(2);
        browser.assertQuiet();
    }

    @Test
    void withoutTheLibraryTheStillStaysAndSaysWhy() {
        Page page = browser.open(Outputs.page(second));
        page.waitForSelector(".portolan-note");
        assertThat(browser.stills()).isEqualTo(1);
        assertThat(page.textContent(".portolan-note")).contains("Run this cell again");
        page.evaluate("html => document.body.append(document.createRange().createContextualFragment(html))", first);
        browser.waitForCharts(2);
        assertThat(page.querySelectorAll(".portolan-note")).isEmpty();
        browser.assertQuiet();
    }

    @Test
    void theBrowserKeepsTheLibraryWhenItsCellIsDeleted() {
        Page page = browser.open(Outputs.page(first, second));
        browser.waitForCharts(2);
        browser.waitFor(KEPT);
        browser.open(Outputs.page(second));
        browser.waitForCharts(1);
        browser.assertQuiet();
    }

    @Test
    void whatTheBrowserKeepsIsCheckedBeforeUse() {
        Page page = browser.open(Outputs.page(first));
        browser.waitForCharts(1);
        browser.waitFor(KEPT);
        page.evaluate(SPOIL);
        browser.open(Outputs.page(second)).waitForSelector(".portolan-note");
        assertThat(browser.stills()).isEqualTo(1);
    }

    @Test
    void twoBundlesLiveOnOnePage() {
        String deep = outputs.fragment(Outputs.points("scatter3d"));
        Page page = browser.open(Outputs.page(second, deep, first));
        browser.waitForCharts(3);
        assertThat(page.evaluate("typeof window.Plotly")).isEqualTo("undefined");
        assertThat(browser.requests()).isEmpty();
        assertThat(browser.console()).noneMatch(line -> line.startsWith("error"));
    }

    @Test
    void mapsShareTheirOutline() {
        JsonObject trace = JsonObject.of("type", "scattergeo", "lon", List.of(0, 50), "lat", List.of(0, 50));
        Figure map = Figure.of(List.of(trace), JsonObject.empty());
        String carrier = outputs.fragment(map);
        browser.open(Outputs.page(outputs.fragment(map), carrier, first));
        browser.waitForCharts(3);
        browser.assertQuiet();
    }

    @Test
    void outputsThatCarryTheLibraryEachShareItToo() {
        Outputs each = Outputs.ofFrames();
        String chart = each.fragment(Outputs.points("scatter"));
        Page page = browser.open(Outputs.page(chart, each.fragment(Outputs.points("bar")), chart));
        browser.waitForCharts(3);
        assertThat(page.evaluate("Object.keys(portolanPage.libraries).length")).isEqualTo(1);
        browser.assertQuiet();
    }

    private static final String STORE = """
            act => new Promise(resolve => {
              const opening = indexedDB.open('portolan', 1);
              opening.onsuccess = () => {
                const assets = opening.result.transaction('assets', 'readwrite').objectStore('assets');
                const asked = act(assets);
                asked.onsuccess = () => { resolve(asked.result); opening.result.close(); };
              };
            })
            """;

    private static final String KEPT = "async () => !!(await (" + STORE + ")(assets => assets.get('basic')))";

    private static final String SPOIL = "async () => { const open = " + STORE + ";"
            + " const kept = await open(assets => assets.get('basic')); kept.bytes[1000] ^= 1;"
            + " await open(assets => assets.put(kept, 'basic')); }";
}
