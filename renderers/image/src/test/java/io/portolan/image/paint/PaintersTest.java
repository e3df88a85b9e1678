package io.portolan.image.paint;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.image.paint.pdf.PdfDocument;
import io.portolan.image.paint.svg.SvgWriter;
import java.awt.image.BufferedImage;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a scene can hold looks the same in all its formats, by renderers that are not ours. */
class PaintersTest {

    private static final int PAPER = 0xffffffff;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void pixelsAreWhereTheyShould(Sample sample) {
        BufferedImage png = Pictures.ofScene(sample.scene());
        assertThat(png.getRGB(sample.inkX(), sample.inkY())).isNotEqualTo(PAPER);
        assertThat(png.getRGB(sample.paperX(), sample.paperY())).isEqualTo(PAPER);
    }

    @ParameterizedTest
    @EnumSource
    void svgLooksLikeThePixels(Sample sample) throws Exception {
        TextBuffer text = new TextBuffer();
        SvgWriter.write(sample.scene(), 1, text);
        Path svg = Files.write(folder.resolve("scene.svg"), text.toArray());
        Path png = folder.resolve("scene.png");
        Program.of("rsvg-convert", "librsvg2-bin").run(svg, "-o", png);
        check(sample, Pictures.read(png));
    }

    @ParameterizedTest
    @EnumSource
    void pdfLooksLikeThePixels(Sample sample) throws Exception {
        Path pdf = folder.resolve("scene.pdf");
        try (OutputStream out = Files.newOutputStream(pdf);
                PdfDocument document = PdfDocument.to(out)) {
            document.page(sample.scene());
        }
        check(sample, Pictures.ofPdf(pdf));
    }

    private static void check(Sample sample, BufferedImage theirs) {
        assertThat(Pictures.difference(Pictures.ofScene(sample.scene()), theirs, 0))
                .isLessThan(0.012);
    }
}
