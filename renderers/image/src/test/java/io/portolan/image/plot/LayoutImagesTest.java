package io.portolan.image.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.figure.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutImagesTest {

    private static String svg(String image) {
        return Figure.parse("{\"data\": [{\"y\": [0, 20]}], \"layout\": {\"images\": [{" + image + "}]}}")
                .toSvg();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a.png", "data:image/png;base64,AAAA", "nothing"})
    void whatCannotBeDrawnLeavesAGapThatSaysSo(String source) {
        assertThat(svg("\"source\": \"" + source + "\", \"sizex\": 0.5, \"sizey\": 0.5"))
                .contains("image not drawn")
                .doesNotContain("example.org");
    }

    @Test
    void invisibleImagesLeaveNone() {
        assertThat(svg("\"source\": \"nothing\", \"sizex\": 1, \"sizey\": 1, \"visible\": false"))
                .doesNotContain("image not drawn");
    }

    @Test
    void imagesOfNoSizeLeaveNone() {
        assertThat(svg("\"source\": \"nothing\"")).doesNotContain("image not drawn");
    }
}
