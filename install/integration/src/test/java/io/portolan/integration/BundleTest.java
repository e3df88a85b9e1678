package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.portolan.figure.Figure;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trace types of every bundle, drawn by what their output carries. */
@Tag("chromium")
class BundleTest {

    @RegisterExtension
    static final ChartPage browser = new ChartPage();

    private Page draw(Figure... figures) {
        Outputs outputs = Outputs.ofFrames();
        List<String> cells = new ArrayList<>();
        for (Figure figure : figures) {
            cells.add(outputs.fragment(figure));
        }
        Page page = browser.open(Outputs.page(cells.toArray(String[]::new)));
        browser.waitForCharts(figures.length);
        assertThat(browser.requests()).isEmpty();
        assertThat(browser.console()).noneMatch(line -> line.startsWith("error"));
        return page;
    }

    private static Figure figure(Object... trace) {
        return Figure.of(List.of(JsonObject.of(trace)), JsonObject.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pie", "candlestick", "violin", "scattergl", "sankey"})
    void eachIsDrawn(String type) {
        draw(figure(
                "type",
                type,
                "x",
                List.of(1, 2),
                "y",
                List.of(1, 2),
                "values",
                List.of(1, 2),
                "labels",
                List.of("a", "b"),
                "open",
                List.of(1, 2),
                "high",
                List.of(3, 4),
                "low",
                List.of(0, 1),
                "close",
                List.of(2, 2),
                "node",
                JsonObject.of("label", List.of("a", "b")),
                "link",
                JsonObject.of("source", List.of(0), "target", List.of(1), "value", List.of(1))));
    }

    @Test
    void mapsAreDrawnWithoutTheNetwork() {
        Page page = draw(
                figure("type", "scattergeo", "lon", List.of(0, 50), "lat", List.of(0, 50)),
                figure("type", "choropleth", "locations", List.of("FRA", "BRA"), "z", List.of(1, 2)));
        assertThat(page.querySelectorAll(".choroplethlocation")).hasSize(2);
        assertThat(page.querySelectorAll(".layer.coastlines path")).hasSizeGreaterThan(1);
    }

    @Test
    void aMapOfTilesNeedsNoneWhereItsStyleHasNone() {
        draw(Figure.of(
                List.of(JsonObject.of("type", "scattermap", "lon", List.of(0), "lat", List.of(0))),
                JsonObject.of("map", JsonObject.of("style", "white-bg"))));
    }

    @Test
    void moreWebGlChartsThanABrowserCanHoldTakeTurns() {
        Outputs outputs = Outputs.ofSharedPage();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            cells.add("<div style='height:500px'>" + outputs.fragment(Outputs.points("scattergl")) + "</div>");
        }
        Page page = browser.open(Outputs.page(cells.toArray(String[]::new)));
        browser.waitFor("document.querySelectorAll('.portolan-still').length === 3");
        assertThat(page.querySelectorAll(".js-plotly-plot")).hasSize(4);
        page.querySelectorAll(".portolan").get(6).scrollIntoViewIfNeeded();
        browser.waitFor("!document.querySelector('section:nth-child(7) .portolan-still')");
        assertThat(page.querySelectorAll(".js-plotly-plot").size()).isLessThanOrEqualTo(4);
        page.querySelectorAll(".portolan").get(0).scrollIntoViewIfNeeded();
        browser.waitFor("!document.querySelector('section:nth-child(1) .portolan-still')");
        assertThat(browser.console()).noneMatch(line -> line.contains("Too many active WebGL contexts"));
    }
}
