package io.portolan.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.figure.Figure;
import io.portolan.figure.FigureException;
import io.portolan.figure.Format;
import io.portolan.figure.RenderException;
import io.portolan.figure.RenderOptions;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import io.portolan.json.TypedArray;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value of every small figure replaced by what does not belong there: something is drawn, and it is safe. */
class BadInputTest {

    private static final String HOSTILE = "</text><script>alert(1)</script><img src=x onerror=alert(2)>"
            + "<a href=\"javascript:alert(3)\">a</a><b style=\"background:url(http://192.0.2.1/)\">b</b>"
            + "]]><!--&bogus;%{x}%{y:q}\u0000\u0001\u001f\ufffe\ud800\udc00\udc00\u202e\"'`#{7*7}";

    private static final List<Json> WRONG = List.of(
            Json.of(HOSTILE),
            Json.of(null),
            Json.of(true),
            Json.of(-1),
            Json.of(1e308),
            Json.of(5e-324),
            Json.of("-1e400"),
            JsonArray.empty(),
            JsonObject.empty(),
            Json.of(List.of(JsonObject.empty(), List.of(), HOSTILE)),
            TypedArray.of(new double[] {Double.NaN, Double.POSITIVE_INFINITY, -Double.MAX_VALUE, Double.MAX_VALUE, 0}));

    static Stream<Path> figures() throws IOException {
        return DrawAll.figures(Path.of("src/test/resources/golden"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void isDrawnAndSafe(Path file) {
        List<String> failures = new ArrayList<>();
        Mutations.each(Figure.read(file).document(), WRONG, changed -> draw((JsonObject) changed, failures));
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.0.2.1/a.png",
                "//192.0.2.1/a.png",
                "file:///etc/hostname",
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "data:image/png;base64,!!!!",
            })
    void picturesOfElsewhereAreNeitherFetchedNorNamed(String source) {
        JsonObject image = JsonObject.of("source", source, "x", 0, "y", 1, "sizex", 1, "sizey", 1);
        JsonObject trace = JsonObject.of("type", "image", "source", source);
        Figure figure = Figure.of(List.of(trace), JsonObject.of("images", List.of(image)));
        for (Format format : new ImageRenderer().formats()) {
            byte[] drawing = new ImageRenderer().render(figure, format, RenderOptions.standard());
            assertThat(new String(drawing, StandardCharsets.ISO_8859_1))
                    .doesNotContain("192.0.2.1", "hostname", "alert");
            if (format == Format.SVG) {
                SafeSvg.check(drawing);
            }
        }
    }

    /** What is no figure at all, or too large, may be refused; nothing else may be thrown. */
    private static void draw(JsonObject document, List<String> failures) {
        try {
            byte[] svg = new ImageRenderer().render(Figure.of(document), Format.SVG, RenderOptions.standard());
            SafeSvg.check(svg);
        } catch (FigureException | RenderException refused) {
            assertThat(refused).hasMessageNotContaining("null");
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            failures.add(
                    e + " at " + (e.getStackTrace().length > 0 ? e.getStackTrace()[0] : "") + ": " + document.toJson());
        }
    }
}
