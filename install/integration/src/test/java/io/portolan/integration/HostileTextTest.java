package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.portolan.figure.Figure;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Text that would like to be a script, in every place that holds text. */
@Tag("chromium")
class HostileTextTest {

    @RegisterExtension
    static final ChartPage browser = new ChartPage();

    private static final List<String> ATTACKS = List.of(
            "</script><script>window.harmed = 1</script>",
            "<img src=x onerror=\"window.harmed = 2\">",
            "<!--<script>window.harmed = 3</script>",
            "\"><svg onload=\"window.harmed = 4\">",
            "' autofocus onfocus='window.harmed = 5",
            "<a href=\"javascript:window.harmed = 6\">press</a>",
            "<a href=\"&#106;avascript:window.harmed = 7\">press</a>",
            "<b onmouseover=\"window.harmed = 8\">over</b>",
            "<span style=\"background:url(javascript:window.harmed = 9)\">x</span>",
            "\u2028window.harmed = 10//",
            "${7*7}<#assign x = 1>");

    @Test
    void isNeverRun() {
        List<String> charts = new ArrayList<>();
        Outputs outputs = Outputs.ofSharedPage();
        ATTACKS.forEach(attack -> charts.add(outputs.fragment(everywhere(attack))));
        Page page = browser.open(Outputs.page(charts.toArray(String[]::new)));
        List<String> dialogs = new ArrayList<>();
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        browser.waitForCharts(ATTACKS.size());
        page.querySelectorAll(".main-svg a").forEach(link -> link.dispatchEvent("click"));
        page.querySelectorAll(".main-svg text, .main-svg tspan").forEach(text -> text.dispatchEvent("mouseover"));
        hover(page);
        assertThat(page.evaluate("window.harmed === undefined")).isEqualTo(true);
        assertThat(dialogs).isEmpty();
        assertThat(browser.requests()).isEmpty();
        assertThat(page.querySelectorAll("[href*=javascript], [onerror], [onload], [onmouseover]"))
                .isEmpty();
    }

    @Test
    void wouldBeSeenIfItRan() {
        Page page = browser.open(Outputs.page(ATTACKS.get(1)));
        page.waitForFunction("window.harmed === 2");
    }

    private static void hover(Page page) {
        page.evaluate("() => document.querySelectorAll('.portolan').forEach(root => root.portolan.plotly.Fx.hover("
                + "root.portolan.graph, [{curveNumber: 0, pointNumber: 0}]))");
        page.waitForSelector(".hovertext");
    }

    private static Figure everywhere(String attack) {
        JsonArray texts = JsonArray.of(attack, attack);
        JsonObject title = JsonObject.of("text", attack);
        JsonObject scatter = JsonObject.of(
                "type",
                "scatter",
                "mode",
                "markers+text",
                "x",
                texts,
                "y",
                List.of(1, 2),
                "name",
                attack,
                "text",
                texts,
                "hovertext",
                texts,
                "customdata",
                texts,
                "hovertemplate",
                attack + "%{customdata}",
                "ids",
                texts,
                "legendgroup",
                attack,
                "marker",
                JsonObject.of("color", List.of(1, 2), "colorbar", JsonObject.of("title", title)));
        JsonObject pie = JsonObject.of(
                "type",
                "pie",
                "labels",
                JsonArray.of(attack),
                "values",
                List.of(1),
                "title",
                title,
                "domain",
                JsonObject.of("x", List.of(0.8, 1)));
        JsonObject layout = JsonObject.of(
                "title",
                title,
                "xaxis",
                JsonObject.of("title", title, "domain", List.of(0, 0.7), "ticksuffix", attack),
                "yaxis",
                JsonObject.of("title", title, "ticktext", texts, "tickvals", List.of(1, 2)),
                "legend",
                JsonObject.of("title", title),
                "annotations",
                List.of(JsonObject.of("text", attack, "hovertext", attack, "x", 0, "y", 1)),
                "updatemenus",
                List.of(JsonObject.of("buttons", List.of(JsonObject.of("label", attack, "method", "skip")))),
                "meta",
                attack,
                attack,
                attack);
        return Figure.of(List.of(scatter, pie), layout);
    }
}
