package io.portolan.image.paint;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.RenderOptions;
import io.portolan.image.ImageRenderer;
import io.portolan.image.PdfReport;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our PDF, as a reader that is not ours sees it. */
class PopplerTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    Path folder;

    static Stream<Path> figures() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void pageLooksLikeThePng(Path file) throws Exception {
        Figure figure = Figure.read(file);
        BufferedImage theirs = Pictures.ofPdf(pdf(figure));
        byte[] png = new ImageRenderer().render(figure, Format.PNG, RenderOptions.standard());
        BufferedImage ours = Pictures.read(Files.write(folder.resolve("ours.png"), png));
        assertThat(theirs.getWidth()).isEqualTo(ours.getWidth());
        assertThat(theirs.getHeight()).isEqualTo(ours.getHeight());
        assertThat(Pictures.difference(ours, theirs, 0)).isLessThan(0.012);
    }

    @Test
    void textIsTheTextThatWasDrawn() throws Exception {
        Figure figure = Figure.parse("{\"data\":[{\"y\":[1,2,3]}],\"layout\":{\"width\":700,\"height\":400,"
                + "\"title\":{\"text\":\"Tö \u03b1\u0391A <b>AVATAR</b> x<sup>2</sup> &amp; \\\"q\\\" (1\\\\2)\"},"
                + "\"annotations\":[{\"text\":\"fluß\u2212\u00d7\u20ac\",\"x\":1,\"y\":2,\"textangle\":-30}]}}");
        String text = Program.of("pdftotext", "poppler-utils").run("-raw", pdf(figure), "-");
        assertThat(text).contains("Tö \u03b1\u0391A AVATAR x2", "& \"q\" (1\\2)", "fluß\u2212\u00d7\u20ac", "2.5");
        assertThat(text).doesNotContain("\ufffd");
    }

    @Test
    void fontsAreEmbeddedInPart() throws Exception {
        Figure figure = Figure.parse("{\"data\":[{\"y\":[1]}],\"layout\":{\"title\":{\"text\":\"<b>b</b><i>i</i>\"},"
                + "\"xaxis\":{\"tickfont\":{\"family\":\"Arial\"}}}}");
        String fonts = Program.of("pdffonts", "poppler-utils").run(pdf(figure));
        assertThat(fonts.lines().skip(2)).hasSize(4).allMatch(line -> line.contains("yes yes yes"));
        assertThat(fonts).contains("+OpenSans-Bold ", "+OpenSans-Italic ", "+LiberationSans ");
    }

    @Test
    void reportHasAPageForEachFigure() throws Exception {
        Path file = folder.resolve("report.pdf");
        try (PdfReport report = PdfReport.to(Files.newOutputStream(file))) {
            for (int i = 0; i < 20; i++) {
                report.page(Figure.parse(
                        "{\"data\":[{\"y\":[" + i + "]}],\"layout\":{\"title\":{\"text\":\"Page " + i + "\"}}}"));
            }
        }
        assertThat(Program.of("pdfinfo", "poppler-utils").run(file)).contains("Pages:           20");
        assertThat(Program.of("pdftotext", "poppler-utils").run("-f", 20, file, "-"))
                .contains("Page 19");
    }

    private Path pdf(Figure figure) throws IOException {
        byte[] pdf = new ImageRenderer().render(figure, Format.PDF, RenderOptions.standard());
        return Files.write(folder.resolve("figure.pdf"), pdf);
    }
}
