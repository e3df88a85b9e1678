package io.portolan.image;

import static org.assertj.core.api.Assertions.fail;

import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.RenderOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small figures, one for a trace type or a part of the layout, against the SVG kept beside each. A drawing that differs
 * is written beside as {@code NAME-changed.svg}: look at it, then move it over the old one.
 */
class SvgGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    static Stream<String> figures() throws IOException {
        return DrawAll.figures(FOLDER).map(file -> file.getFileName().toString().replace(".json", ""));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void drawingIsTheKeptOne(String name) throws IOException {
        Figure figure = Figure.read(FOLDER.resolve(name + ".json"));
        byte[] svg = new ImageRenderer().render(figure, Format.SVG, RenderOptions.standard());
        String actual = new String(svg, StandardCharsets.UTF_8).replace("><", ">\n<") + "\n";
        Path golden = FOLDER.resolve(name + ".svg");
        Path changed = FOLDER.resolve(name + "-changed.svg");
        Files.deleteIfExists(changed);
        if (!Files.exists(golden) || !Files.readString(golden).equals(actual)) {
            Files.writeString(changed, actual);
            fail("The drawing differs from " + golden + "; it is now in " + changed);
        }
    }
}
