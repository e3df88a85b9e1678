package io.portolan.image.axis;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.image.value.Attrs;
import io.portolan.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class AngleLabelsTest {

    private static List<String> labels(JsonObject attrs, double low, double high) {
        Axis axis = new Axis("x", Attrs.of(attrs), AxisType.ANGLE);
        axis.range(low, high);
        axis.place(0, 600);
        return Ticks.of(axis).stream().map(Tick::text).toList();
    }

    @Test
    void wholeCircleStepsByRoundAnglesAndDoesNotRepeatItsStart() {
        assertThat(labels(JsonObject.empty(), 0, 360))
                .containsExactly("0", "45", "90", "135", "180", "225", "270", "315");
    }

    @Test
    void radiansAreFractionsOfPi() {
        assertThat(labels(JsonObject.of("thetaunit", "radians", "dtick", 90), -90, 180))
                .containsExactly(
                        "\u2212<sup>1</sup>\u2044<sub>2</sub>\u03c0",
                        "0",
                        "<sup>1</sup>\u2044<sub>2</sub>\u03c0",
                        "\u03c0");
    }
}
