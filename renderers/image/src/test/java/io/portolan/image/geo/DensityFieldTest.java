package io.portolan.image.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DensityFieldTest {

    @Test
    void isTheSumOfCurvesOfAThirdOfTheRadius() {
        DensityField field = new DensityField(100, 100);
        field.add(40, 40, 1, 30);
        field.add(40, 40, 0.5, 30);
        assertThat(field.at(40, 40)).isCloseTo(1.5 * 0.39894, within(1e-4));
        assertThat(field.at(60, 40)).isCloseTo(1.5 * 0.39894 * Math.exp(-2), within(1e-4));
        assertThat(field.at(99, 99)).isZero();
    }

    @Test
    void takesNothingFromWhatIsNoPoint() {
        DensityField field = new DensityField(10, 10);
        field.add(Double.NaN, 5, 1, 30);
        field.add(5, 5, 0, 30);
        field.add(5, 5, 1, 0);
        field.add(5, 5, Double.NaN, 30);
        assertThat(field.at(5, 5)).isZero();
    }
}
