package io.portolan.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.figure.Figure;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Figures within documents of others. */
class EmbeddingTest {

    private static final Figure HOSTILE =
            Figure.parse("{\"data\":[{\"y\":[1,2]}],\"layout\":{\"width\":300,\"height\":200,"
                    + "\"title\":{\"text\":\"<b>A</b> \\\"x\\\" onload='y' <script> & [z](u)\\n\"}}}");

    @Test
    void base64IsThePng() {
        assertThat(Base64.getDecoder().decode(HOSTILE.toBase64())).isEqualTo(HOSTILE.png());
    }

    @Test
    void imgHoldsThePictureAndTheEscapedTitle() throws Exception {
        Matcher img = Pattern.compile(
                        "<img src=\"data:image/png;base64,([^\"]+)\" width=\"300\" height=\"200\" alt=\"([^\"]*)\" title=\"([^\"]*)\">")
                .matcher(HOSTILE.toImg());
        assertThat(img.matches()).isTrue();
        assertThat(ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(img.group(1))))
                        .getWidth())
                .isEqualTo(300);
        assertThat(img.group(2))
                .isEqualTo("A &quot;x&quot; onload=&#39;y&#39; &lt;script&gt; &amp; [z](u)")
                .isEqualTo(img.group(3));
    }

    @Test
    void markdownHoldsThePictureAndTheEscapedTitle() {
        assertThat(HOSTILE.toMarkdown())
                .startsWith("![A \"x\" onload='y' \\<script\\> \\& \\[z\\](u)](data:image/png;base64,")
                .endsWith(")")
                .doesNotContain("\n");
    }

    @Test
    void withoutTitleItIsAChart() {
        assertThat(Figure.parse("[{\"y\":[1]}]").toImg()).contains("alt=\"Chart\"");
    }
}
