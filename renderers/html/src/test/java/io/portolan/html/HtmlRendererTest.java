package io.portolan.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.display.Capability;
import io.portolan.display.DisplayContext;
import io.portolan.display.Environment;
import io.portolan.display.Page;
import io.portolan.display.Theme;
import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.RenderException;
import io.portolan.figure.RenderOptions;
import io.portolan.json.JsonObject;
import io.portolan.json.TypedArray;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

    private static final String BASIC = "47d12vQfy/Kj3ppsTEWjeaOtdwbPVFOeHWGnsQNRFpo=";

    private final RenderOptions shared = RenderOptions.of(context(Long.MAX_VALUE));

    private static DisplayContext context(long budget) {
        return new DisplayContext(
                DisplayContext.detached().accepted(),
                Set.of(Capability.SCRIPTS, Capability.SHARED_PAGE),
                budget,
                Theme.LIGHT,
                new Page());
    }

    private static Figure points(int count, String title) {
        double[] x = new Random(1).doubles(count).toArray();
        double[] y = new Random(2).doubles(count).toArray();
        JsonObject trace = JsonObject.of("type", "scatter", "x", TypedArray.of(x), "y", TypedArray.of(y));
        return Figure.of(List.of(trace), JsonObject.of("title", JsonObject.of("text", title)));
    }

    private static Figure ofType(String type) {
        return Figure.of(List.of(JsonObject.of("type", type)), JsonObject.empty());
    }

    private static String render(Figure figure, Format format, RenderOptions options, String mode) {
        Environment environment = Environment.of(name -> null, name -> name.endsWith("library") ? mode : null);
        return new String(new HtmlRenderer(environment).render(figure, format, options), StandardCharsets.US_ASCII);
    }

    private static String fragment(Figure figure, RenderOptions options) {
        return render(figure, Format.FRAGMENT, options, "");
    }

    @Test
    void aFragmentIsOneElementWithAStillAndOneScript() {
        String html = fragment(points(500, "Sea"), shared);
        assertThat(html)
                .startsWith("<div class=\"portolan\"")
                .endsWith("</script></div>\n")
                .hasLineCount(1)
                .containsOnlyOnce("<script>")
                .containsOnlyOnce("</script>")
                .contains("<img src=\"data:image/png;base64,")
                .contains("alt=\"Sea\" width=\"700\" height=\"450\"");
    }

    @Test
    void theLibraryIsCarriedOnceOnASharedPage() {
        String first = fragment(points(500, "a"), shared);
        String second = fragment(points(500, "b"), shared);
        assertThat(first).contains("{\"" + BASIC + "\":\"H4sI");
        assertThat(second).contains(BASIC).doesNotContain("H4sI");
        assertThat(second.length()).isLessThan(40_000);
    }

    @Test
    void aChartThatNeedsMoreCarriesMoreAndServesTheSmaller() {
        fragment(ofType("scatter"), shared);
        assertThat(fragment(ofType("box"), shared)).contains("H4sI");
        assertThat(fragment(ofType("violin"), shared)).doesNotContain("H4sI");
        assertThat(fragment(ofType("bar"), shared)).doesNotContain("H4sI");
    }

    @Test
    void outputsInFramesOfTheirOwnCarryTheLibraryEach() {
        RenderOptions alone = RenderOptions.standard();
        assertThat(fragment(points(5, "a"), alone)).contains("H4sI");
        assertThat(fragment(points(5, "a"), alone)).contains("H4sI");
    }

    @Test
    void aSettingOverridesThePlatform() {
        Figure figure = points(5, "a");
        assertThat(render(figure, Format.FRAGMENT, shared, "embed")).contains("H4sI");
        assertThat(render(figure, Format.FRAGMENT, shared, "embed")).contains("H4sI");
        assertThat(render(figure, Format.FRAGMENT, shared, "cdn"))
                .contains("https://cdn.jsdelivr.net/npm/plotly.js@4.1.1/dist/plotly-basic.min.js")
                .contains("sha384-")
                .doesNotContain("H4sI");
        assertThatThrownBy(() -> render(figure, Format.FRAGMENT, shared, "none"))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("page, embed or cdn");
    }

    @Test
    void aPageOf500PointsStaysBelow560KilobytesAndIsReproducible() {
        String page = render(points(500, "a"), Format.HTML, RenderOptions.standard(), "page");
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<title>a</title>")
                .contains("H4sI");
        assertThat(page.length()).isLessThan(560_000);
        assertThat(render(points(500, "a"), Format.HTML, RenderOptions.standard(), "page"))
                .isEqualTo(page);
    }

    @Test
    void aPageTakesTheTheme() {
        RenderOptions dark = RenderOptions.of(DisplayContext.detached().withTheme(Theme.DARK));
        assertThat(render(points(5, "a"), Format.HTML, dark, "")).contains("content=\"dark\"", "background: #111111");
    }

    @Test
    void everyFragmentHasAnIdOfItsOwn() {
        assertThat(fragment(points(5, "a"), shared)).isNotEqualTo(fragment(points(5, "a"), shared));
    }

    @Test
    void hostileTextIsEscapedAndAscii() {
        String title =
                "</script><script>alert(1)</script><!-- <img src=x onerror=alert(2)> \"'\n%html \u00e9\ud83d\ude00";
        String html = fragment(points(5, title), shared);
        assertThat(html)
                .containsOnlyOnce("<script>")
                .containsOnlyOnce("</script>")
                .doesNotContain("<!--");
        assertThat(html).doesNotContain("onerror=alert(2)>");
        assertThat(html).contains("%html &#233;&#128512;\"").matches("\\p{ASCII}*");
        assertThat(html.lines()).noneMatch(line -> line.startsWith("%"));
    }

    @Test
    void overTheBudgetThePictureStaysAndSaysWhy() {
        String html = fragment(points(500, "a"), RenderOptions.of(context(100_000)));
        assertThat(html)
                .contains("<img src=\"data:image/png;base64,")
                .contains("Shown as a picture: the live chart takes 5")
                .contains("100 kB")
                .doesNotContain("<script>");
        assertThat(html.length()).isLessThan(100_000);
    }

    @Test
    void anOutputThatDidNotFitDoesNotCountAsCarrier() {
        DisplayContext context = context(100_000);
        fragment(points(500, "a"), RenderOptions.of(context));
        RenderOptions roomy = RenderOptions.of(context.withByteBudget(Long.MAX_VALUE));
        assertThat(fragment(points(500, "a"), roomy)).contains("H4sI");
    }

    @Test
    void underATinyBudgetThePictureShrinksAndThenGoes() {
        assertThat(fragment(points(500, "a"), RenderOptions.of(context(5_000))))
                .contains("<img")
                .matches(html -> html.length() < 5_000);
        assertThat(fragment(points(500, "a"), RenderOptions.of(context(100))))
                .contains("no picture")
                .doesNotContain("<img");
    }

    @Test
    void anUnknownTraceTypeIsNamed() {
        assertThat(fragment(ofType("hologram"), shared))
                .contains("plotly.js 4.1.1 has no trace type hologram.")
                .doesNotContain("<script>");
        Figure half =
                Figure.of(List.of(JsonObject.of("type", "bar"), JsonObject.of("type", "<i>")), JsonObject.empty());
        assertThat(fragment(half, shared))
                .contains("no trace type \\u003ci\\u003e.")
                .contains("\"type\":\"bar\"");
    }

    @Test
    void aChartWithoutPictureSaysSo() {
        assertThat(fragment(points(5, "undrawable"), shared))
                .contains("<p>undrawable (no picture: There is &lt;no&gt; way.)</p>");
    }

    @Test
    void theOptionsSizeTheChart() {
        assertThat(fragment(points(5, "a"), shared.withSize(300, 200)))
                .contains("width=\"300\" height=\"200\"")
                .contains("\"fixed\":true");
    }

    @Test
    void aMapBringsItsOutline() {
        Figure map = Figure.of(
                List.of(JsonObject.of("type", "scattergeo")),
                JsonObject.of("geo", JsonObject.of("scope", "north america", "resolution", 50)));
        assertThat(fragment(map, shared)).contains("[\"north-america_50m\",\"").contains("H4sI");
        assertThat(fragment(map, shared)).contains("[\"north-america_50m\",\"").doesNotContain("H4sI");
    }

    @Test
    void aConfigCannotSendDataAwayOrBringMarkUp() {
        JsonObject config = JsonObject.of("plotlyServerURL", "javascript:alert(1)", "scrollZoom", true);
        Figure figure = Figure.of(JsonObject.of("data", List.of(), "config", config));
        assertThat(fragment(figure, shared)).doesNotContain("plotlyServerURL").contains("\"scrollZoom\":true");
    }
}
