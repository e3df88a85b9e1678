package io.portolan.image.contour;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.image.value.Attrs;
import io.portolan.json.JsonObject;
import org.junit.jupiter.api.Test;

class LevelsTest {

    private static Attrs trace(Object... contours) {
        return Attrs.of(JsonObject.of("contours", JsonObject.of(contours)));
    }

    @Test
    void automaticLevelsAreRoundAndInside() {
        assertThat(Levels.of(Attrs.empty(), 0, 12).values()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void statedLevelsMayBeGivenEitherWayRound() {
        assertThat(Levels.of(trace("start", 9, "end", 1, "size", 4), 0, 10).values())
                .containsExactly(1, 5, 9);
    }

    @Test
    void aStepThatMakesNoStepIsChosen() {
        double[] chosen = Levels.of(trace("start", 0, "end", 30), 0, 30).values();
        assertThat(Levels.of(trace("start", 0, "end", 30, "size", 5e-324), 0, 30)
                        .values())
                .isEqualTo(chosen);
        assertThat(Levels.of(trace("start", 0, "end", 30, "size", -1), 0, 30).values())
                .isEqualTo(chosen);
    }

    @Test
    void thereAreNeverTooMany() {
        assertThat(Levels.of(trace("start", 0, "end", 1e6, "size", 1), 0, 1).values())
                .hasSize(1000);
    }
}
