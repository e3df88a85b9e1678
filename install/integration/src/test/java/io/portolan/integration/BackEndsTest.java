package io.portolan.integration;

import static io.portolan.Viz.bar;
import static io.portolan.Viz.line;
import static io.portolan.Viz.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import io.portolan.figure.Drawable;
import io.portolan.figure.Figure;
import io.portolan.json.JsonObject;
import io.portolan.scale.Scale;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same chart live, as SVG and as PDF: the same ticks at the same places, and so the same extents. */
@Tag("chromium")
class BackEndsTest {

    private static final Pattern TEXT = Pattern.compile("<text x=\"([-\\d.]+)\" y=\"([-\\d.]+)\"[^>]*>([^<]+)</text>");

    /** From the middle of a tick's box to its baseline, of 12 pixels. */
    private static final double HALF_A_LETTER = 4;

    @RegisterExtension
    static final ChartPage browser = new ChartPage();

    @TempDir
    private Path folder;

    static Stream<Drawable> charts() {
        List<Double> numbers = List.of(0.4, 3.0, 17.5, 23.0, 980.0);
        return Stream.of(
                point(Map.of("a", numbers, "b", List.of(-3, 8, 2, 5, 11)))
                        .x("a")
                        .y("b"),
                point(Map.of("a", numbers, "b", numbers)).x("a").y("b").xScale(Scale.log()),
                line(Map.of(
                                "day",
                                List.of("2024-01-05", "2024-02-20", "2024-06-01"),
                                "v",
                                List.of(0.001, 0.004, 0.002)))
                        .x("day")
                        .y("v"),
                bar(Map.of("kind", List.of("gull", "auk", "tern"), "count", List.of(12_000, 30_500, 7)))
                        .x("kind")
                        .y("count"),
                Figure.parse(
                        "{\"data\":[{\"type\":\"box\",\"y\":[1,2,3,4,12]},{\"type\":\"heatmap\",\"z\":[[1,2],[3,4]],"
                                + "\"xaxis\":\"x2\",\"yaxis\":\"y2\",\"showscale\":false}],\"layout\":{\"grid\":{\"rows\":1,\"columns\":2,"
                                + "\"pattern\":\"independent\"},\"showlegend\":false,\"xaxis2\":{\"ticks\":\"outside\"},\"yaxis2\":{\"ticks\":\"outside\"}}}"));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void ticksAreTheSame(Drawable chart) throws Exception {
        // Margins that grow with the labels depend on the fonts of the machine.
        JsonObject fixed = JsonObject.of("automargin", false);
        Figure figure = chart.figure()
                .withLayout(JsonObject.of(
                        "width", 640, "height", 420, "margin", JsonObject.of("l", 70, "r", 30, "t", 40, "b", 60)))
                .withLayout(JsonObject.of("xaxis", fixed, "yaxis", fixed));
        Map<String, List<double[]>> drawn = texts(figure.toSvg());
        List<Map<String, Object>> ticks = ticks(figure);
        assertThat(ticks).hasSizeGreaterThan(5);
        for (Map<String, Object> tick : ticks) {
            String text = (String) tick.get("text");
            assertThat(drawn).containsKey(text);
            assertThat(drawn.get(text)).as(text).anySatisfy(place -> {
                double along = ((Number) tick.get("x")).doubleValue();
                double baseline = ((Number) tick.get("y")).doubleValue() + HALF_A_LETTER;
                assertThat(place[0]).isCloseTo(along, within((boolean) tick.get("across") ? 1.0 : 50));
                assertThat(place[1]).isCloseTo(baseline, within((boolean) tick.get("across") ? 3.0 : 1.0));
            });
        }
        Path pdf = Files.write(folder.resolve("chart.pdf"), figure.pdf());
        String copied = Program.check(
                folder,
                Map.of(),
                List.of(Parts.program("pdftotext", "poppler-utils").toString(), "-layout", pdf.toString(), "-"));
        assertThat(copied.replace('\u2212', '-'))
                .contains(ticks.stream()
                        .map(tick -> ((String) tick.get("text")).replace('\u2212', '-'))
                        .toList());
    }

    /** What plotly.js has drawn: each tick's text, and the middle of its box within the chart. */
    @SuppressWarnings("unchecked") // a list of objects in JavaScript
    private static List<Map<String, Object>> ticks(Figure figure) {
        Page page = browser.open(Outputs.page(Outputs.ofFrames().fragment(figure)));
        browser.waitForCharts(1);
        return (List<Map<String, Object>>) page.evaluate("() => {"
                + " const graph = document.querySelector('.portolan').portolan.graph, frame = graph.getBoundingClientRect();"
                + " return Array.from(graph.querySelectorAll('g[class$=tick] text')).map(text => {"
                + "  const box = text.getBoundingClientRect();"
                + "  return {text: text.textContent, across: text.parentNode.classList[0].startsWith('x'),"
                + "   x: box.x + box.width / 2 - frame.x, y: box.y + box.height / 2 - frame.y}; }); }");
    }

    /** The texts of our SVG with their places; a text of several lines is left out. */
    private static Map<String, List<double[]>> texts(String svg) {
        Map<String, List<double[]>> texts = new LinkedHashMap<>();
        Matcher text = TEXT.matcher(svg);
        while (text.find()) {
            texts.computeIfAbsent(text.group(3), fresh -> new ArrayList<>())
                    .add(new double[] {Double.parseDouble(text.group(1)), Double.parseDouble(text.group(2))});
        }
        return texts;
    }
}
