package io.portolan.image.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.image.value.Attrs;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import org.junit.jupiter.api.Test;

class NumberDimensionTest {

    private static NumberDimension dimension(Object... namesAndValues) {
        JsonObject values = JsonObject.of("values", JsonArray.of(0, 10, 5));
        return new NumberDimension(Attrs.of(values, JsonObject.of(namesAndValues)), 3);
    }

    @Test
    void ticksStandAtRoundValues() {
        assertThat(dimension().marks(5))
                .extracting(NumberDimension.Mark::text)
                .containsExactly("0", "2", "4", "6", "8", "10");
    }

    @Test
    void aRangeMayRunDownwards() {
        assertThat(dimension("range", JsonArray.of(10, 0)).share(0)).isEqualTo(1);
    }

    @Test
    void constraintsAdmitWhatIsInAnyOfTheirRanges() {
        NumberDimension dimension = dimension("constraintrange", JsonArray.of(JsonArray.of(-1, 1), JsonArray.of(4, 6)));

        assertThat(dimension.admits(0)).isTrue();
        assertThat(dimension.admits(1)).isFalse();
        assertThat(dimension.admits(2)).isTrue();
    }

    @Test
    void constraintsOfTicksReachBeyondThem() {
        NumberDimension dimension =
                dimension("tickvals", JsonArray.of(0, 5, 10), "constraintrange", JsonArray.of(4, 6));

        Constraint constraint = dimension.constraints().get(0);
        assertThat(constraint.low()).isCloseTo(3.75, within(1e-9));
        assertThat(constraint.high()).isCloseTo(6.25, within(1e-9));
    }
}
