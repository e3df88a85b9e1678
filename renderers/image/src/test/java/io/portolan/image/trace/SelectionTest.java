package io.portolan.image.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.figure.Figure;
import io.portolan.image.scene.Color;
import io.portolan.image.value.Attrs;
import io.portolan.json.Json;
import io.portolan.json.JsonObject;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static Selection selection(String json) {
        return new Selection(Attrs.of((JsonObject) Json.parse(json)));
    }

    @Test
    void pointsThatAreNotSelectedAreDimmed() {
        Selection selection = selection("{\"selectedpoints\": [1]}");
        assertThat(selection.opacity(1, 0.5)).isEqualTo(0.5);
        assertThat(selection.opacity(0, 0.5)).isEqualTo(0.1);
    }

    @Test
    void stylesSayHowTheTwoKindsLook() {
        Selection selection = selection("{\"selectedpoints\": [1], \"selected\": {\"marker\": {\"color\": \"red\"}},"
                + " \"unselected\": {\"marker\": {\"size\": 9, \"opacity\": 0.7}}}");
        assertThat(selection.color(1)).contains(Color.rgb(255, 0, 0));
        assertThat(selection.color(0)).isEmpty();
        assertThat(selection.size(0)).contains(9.0);
        assertThat(selection.opacity(0, 1)).isEqualTo(0.7);
    }

    @Test
    void pointsDrawnAsOneAreSelectedTogether() {
        Selection bars = selection("{\"selectedpoints\": [0, 1, 9]}").grouped(point -> point > 5 ? -1 : 3);
        assertThat(bars.isOut(3)).isFalse();
        assertThat(bars.isOut(0)).isTrue();
    }

    @Test
    void someOfThePointsAreCountedAnew() {
        Selection some = selection("{\"selectedpoints\": [7]}").among(new int[] {3, 7});
        assertThat(some.opacity(0, 1)).isEqualTo(0.2);
        assertThat(some.opacity(1, 1)).isEqualTo(1);
    }

    @Test
    void scatteredMarkersTakeTheirStyles() {
        assertThat(Figure.parse("[{\"y\": [1, 2], \"mode\": \"markers\", \"selectedpoints\": [0],"
                                + " \"selected\": {\"marker\": {\"color\": \"#123456\"}}}]")
                        .toSvg())
                .contains("#123456");
    }
}
