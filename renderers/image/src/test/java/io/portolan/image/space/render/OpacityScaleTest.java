package io.portolan.image.space.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.image.value.Attrs;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import org.junit.jupiter.api.Test;

class OpacityScaleTest {

    private static OpacityScale of(Object stated) {
        return OpacityScale.of(Attrs.of(JsonObject.of("opacityscale", stated)));
    }

    @Test
    void namedAndStatedScalesGoBetweenTheirEnds() {
        assertThat(of("max").at(0)).isEqualTo(0.1);
        assertThat(of("min").at(1)).isEqualTo(0.1);
        assertThat(of("extremes").at(0)).isEqualTo(1);
        OpacityScale stated = of(JsonArray.of(JsonArray.of(0, 0.2), JsonArray.of(1, 0.4)));
        assertThat(stated.at(0.5)).isBetween(0.2999, 0.3001);
        assertThat(stated.squared().at(1)).isBetween(0.1599, 0.1601);
    }

    @Test
    void whatIsNoScaleIsOpaque() {
        assertThat(of(JsonArray.of(JsonArray.of(0.5, 1), JsonArray.of(1, 0))).isUniform())
                .isTrue();
        assertThat(of("odd").at(0.3)).isEqualTo(1);
    }
}
