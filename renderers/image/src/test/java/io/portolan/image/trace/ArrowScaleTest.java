package io.portolan.image.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ArrowScaleTest {

    @Test
    void bringsTheLongestArrowToTheDistanceOfAGrid() {
        double[] xs = {0, 2, 4, 0, 2, 4};
        double[] ys = {0, 0, 0, 2, 2, 2};
        double[] us = {3, 0, 0, 0, 0, 0};
        double[] vs = {4, 1, 0, 0, 0, 0};
        assertThat(ArrowScale.of(xs, ys, us, vs)).isCloseTo(0.97 * 2 / 5, within(1e-9));
    }

    @Test
    void isNothingWithoutArrows() {
        assertThat(ArrowScale.of(new double[0], new double[0], new double[0], new double[0]))
                .isZero();
        assertThat(ArrowScale.of(new double[] {1}, new double[] {1}, new double[1], new double[1]))
                .isZero();
    }
}
