package io.portolan.image.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.figure.Figure;
import org.junit.jupiter.api.Test;

class ShapeLabelTest {

    private static Figure figure(String label) {
        return Figure.parse(
                "{\"data\": [{\"y\": [0, 20]}], \"layout\": {\"shapes\": [{\"type\": \"line\", \"xref\": \"x domain\","
                        + " \"x0\": 0, \"x1\": 1, \"y0\": 10, \"y1\": 10" + label + "}]}}");
    }

    @Test
    void isDrawn() {
        assertThat(figure(", \"label\": {\"text\": \"target\", \"textposition\": \"end\"}")
                        .toSvg())
                .contains("target");
        assertThat(figure("").toSvg()).doesNotContain("target");
    }
}
