package io.portolan.image.paint;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.RenderOptions;
import io.portolan.image.ImageRenderer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our SVG, as a viewer that is not ours draws it. Most texts are made clear: the viewer's fonts differ by host. */
class LibrsvgTest {

    private static final String CLEAR_TEXTS = "\"layout\":{\"font\":{\"color\":\"rgba(0,0,0,0)\"},";

    @TempDir
    Path folder;

    static Stream<Path> figures() throws IOException {
        return PopplerTest.figures();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void drawingLooksLikeThePng(Path file) throws Exception {
        Figure figure = Figure.parse(Files.readString(file).replaceFirst("\"layout\": *\\{", CLEAR_TEXTS));
        Path svg = Files.write(folder.resolve("figure.svg"), render(figure, Format.SVG));
        Path drawn = folder.resolve("drawn.png");
        Program.of("rsvg-convert", "librsvg2-bin").run("--background-color", "white", svg, "-o", drawn);
        BufferedImage ours = Pictures.read(Files.write(folder.resolve("ours.png"), render(figure, Format.PNG)));
        assertThat(Pictures.difference(ours, Pictures.read(drawn), 0)).isLessThan(0.015);
    }

    private static byte[] render(Figure figure, Format format) {
        return new ImageRenderer().render(figure, format, RenderOptions.standard());
    }
}
