package io.portolan.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.RenderOptions;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our SVG, drawn by a renderer that is not ours, looks like our PNG. Texts are left out: fonts differ by host. */
class SvgAgainstPngTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'y':[1,3,2,5],'marker':{'size':20,'symbol':'diamond'}}",
                "{'y':[1,3,2,5],'fill':'tozeroy','line':{'shape':'spline','dash':'dash','width':4}}",
                "{'type':'bar','y':[1,3,-2,5],'opacity':0.5}",
                "{'type':'box','y':[1,3,2,5,9,30]}",
                "{'type':'heatmap','z':[[1,2,3],[4,5,6]]}",
                "{'type':'histogram','x':[1,1,2,3,3,3,4]}"
            })
    void independentRendererAgrees(String trace) throws Exception {
        Figure figure = Figure.parse(("{'data':[" + trace + "],'layout':{'width':500,'height':400,'showlegend':false,"
                        + "'xaxis':{'showticklabels':false},'yaxis':{'showticklabels':false}}}")
                .replace('\'', '"'));
        ImageRenderer renderer = new ImageRenderer();
        BufferedImage ours =
                ImageIO.read(new ByteArrayInputStream(renderer.render(figure, Format.PNG, RenderOptions.standard())));
        BufferedImage theirs = draw(renderer.render(figure, Format.SVG, RenderOptions.standard()));
        assertThat(difference(ours, theirs)).isLessThan(0.01);
    }

    private static BufferedImage draw(byte[] svg) {
        SVGDocument document = new SVGLoader()
                .load(new ByteArrayInputStream(svg), null, com.github.weisj.jsvg.parser.LoaderContext.createDefault());
        BufferedImage image = new BufferedImage(500, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 500, 400);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render((javax.swing.JComponent) null, graphics);
        graphics.dispose();
        return image;
    }

    /** The mean difference of the colours' parts, as a share of 255, inside of the plot. */
    private static double difference(BufferedImage a, BufferedImage b) {
        double sum = 0;
        for (int y = 100; y < 320; y++) {
            for (int x = 80; x < 420; x++) {
                Color one = new Color(a.getRGB(x, y));
                Color other = new Color(b.getRGB(x, y));
                sum += Math.abs(one.getRed() - other.getRed())
                        + Math.abs(one.getGreen() - other.getGreen())
                        + Math.abs(one.getBlue() - other.getBlue());
            }
        }
        return sum / (220 * 340 * 3 * 255.0);
    }
}
