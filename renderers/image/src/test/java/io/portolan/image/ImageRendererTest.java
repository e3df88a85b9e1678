package io.portolan.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.RenderException;
import io.portolan.figure.RenderOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class ImageRendererTest {

    private static final Figure LINE = Figure.parse("{\"data\":[{\"x\":[1,2,3],\"y\":[1,3,2],\"name\":\"a\"}],"
            + "\"layout\":{\"title\":{\"text\":\"T\"},\"width\":400,\"height\":300}}");

    private final ImageRenderer renderer = new ImageRenderer();

    @Test
    void pngHasTheSizeTimesTheScale() throws Exception {
        byte[] png = renderer.render(LINE, Format.PNG, RenderOptions.standard().withScale(2));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(800);
        assertThat(image.getHeight()).isEqualTo(600);
        assertThat(image.getRGB(0, 0)).isEqualTo(0xffffffff);
    }

    @Test
    void sameFigureGivesSameBytes() {
        byte[] first = renderer.render(LINE, Format.PNG, RenderOptions.standard());
        byte[] second = new ImageRenderer().render(LINE, Format.PNG, RenderOptions.standard());
        assertThat(second).isEqualTo(first);
    }

    @Test
    void svgEscapesEverythingThatCameFromTheFigure() throws Exception {
        String hostile = "</text><script>alert(1)</script><img src=x onerror=alert(1)>\\u0001\\ud800";
        Figure figure = Figure.parse("{\"data\":[{\"y\":[1,2],\"name\":\"" + hostile + "\",\"text\":\"" + hostile
                + "\",\"mode\":\"text\"},{\"y\":[2]}],\"layout\":{\"title\":{\"text\":\"" + hostile
                + "\"},\"font\":{\"family\":\"\\\"><script>\"},\"annotations\":[{\"text\":\"" + hostile
                + "\",\"x\":1,\"y\":1}]}}");
        String svg = svg(figure);
        assertThat(svg).doesNotContain("<script").doesNotContain("<img");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "SVG", "PDF"})
    void anyTextIsDrawn(Format format) throws Exception {
        String hard = "\\u0000\\u0007\\ud800 x\\udc00\\uffff\\u202e\\u0628\\u0651\\u0644\\u0627\\u05d0("
                + "\\ud83d\\ude00\\u200d\\ufe0f\\ufdfa\\u0301";
        Figure figure = Figure.parse("{\"data\":[{\"y\":[1,2],\"mode\":\"text\",\"text\":[\"" + hard
                + "\"]}],\"layout\":{\"title\":{\"text\":\"" + hard + "\"},\"font\":{\"family\":\"" + hard + "\"}}}");
        byte[] drawn = renderer.render(figure, format, RenderOptions.standard());
        assertThat(drawn).isNotEmpty();
        if (format == Format.SVG) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(drawn));
        }
    }

    @Test
    void unknownTraceTypeIsNamedInThePicture() {
        assertThat(svg(Figure.parse("{\"data\":[{\"type\":\"fancy\"}]}"))).contains("traces of type fancy");
    }

    @Test
    void impossibleSizesAreRefused() {
        assertThatThrownBy(() -> renderer.render(
                        LINE, Format.PNG, RenderOptions.standard().withSize(0, 10)))
                .isInstanceOf(RenderException.class);
        assertThatThrownBy(() -> renderer.render(
                        LINE, Format.PNG, RenderOptions.standard().withSize(1_000_000_000, 10)))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("MB");
    }

    private String svg(Figure figure) {
        return new String(renderer.render(figure, Format.SVG, RenderOptions.standard()), StandardCharsets.UTF_8);
    }
}
