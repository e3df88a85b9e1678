package io.portolan.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.RenderOptions;
import io.portolan.image.paint.Pictures;
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
        BufferedImage theirs = Pictures.ofSvg(renderer.render(figure, Format.SVG, RenderOptions.standard()), 500, 400);
        assertThat(Pictures.difference(ours, theirs, 80)).isLessThan(0.01);
    }
}
