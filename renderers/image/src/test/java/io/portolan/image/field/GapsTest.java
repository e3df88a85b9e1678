package io.portolan.image.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final double NONE = Double.NaN;

    @Test
    void aSingleGapIsTheMeanOfItsNeighbors() {
        double[][] filled = new Gaps(new double[][] {{0, 1, 0}, {3, NONE, 5}, {0, 7, 0}}).filled();
        assertThat(filled[1][1]).isCloseTo(4, within(1e-9));
    }

    @Test
    void wideGapsSettleBetweenTheirRims() {
        double[][] filled = new Gaps(new double[][] {{0, NONE, NONE, NONE, NONE, 10}}).filled();
        assertThat(Arrays.stream(filled[0]).noneMatch(Double::isNaN)).isTrue();
        for (int i = 1; i < 6; i++) {
            assertThat(filled[0][i]).isGreaterThan(filled[0][i - 1]);
        }
    }

    @Test
    void theGivenMatrixIsLeftAlone() {
        double[][] given = {{1, NONE}};
        new Gaps(given).filled();
        assertThat(given[0][1]).isNaN();
    }
}
