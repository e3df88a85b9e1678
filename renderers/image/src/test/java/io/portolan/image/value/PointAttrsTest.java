package io.portolan.image.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.json.JsonArray;
import io.portolan.json.JsonNull;
import io.portolan.json.JsonObject;
import org.junit.jupiter.api.Test;

class PointAttrsTest {

    private static final Attrs ATTRS = Attrs.of(JsonObject.of(
            "font",
            JsonObject.of("size", JsonArray.of(JsonNull.NULL, 12, 14), "color", "red"),
            "text",
            JsonArray.of("a", "b")));

    @Test
    void listsHaveAValueForEachPoint() {
        assertThat(ATTRS.forPoint(2).part("font").number("size", 0)).isEqualTo(14);
        assertThat(ATTRS.forPoint(1).text("text", "")).isEqualTo("b");
        assertThat(ATTRS.forPoint(2).text("text", "none")).isEqualTo("none");
    }

    @Test
    void whatIsNoListHoldsForEveryPoint() {
        assertThat(ATTRS.forPoint(7).text("font.color", "")).isEqualTo("red");
    }

    @Test
    void pointsDrawnAsOneTakeTheFirstValueThereIs() {
        assertThat(ATTRS.forPoint(0, 1).number("font.size", 0)).isEqualTo(12);
    }
}
