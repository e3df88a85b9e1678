package io.portolan.image.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuartilesTest {

    private static final double[] ODD = {1, 2, 3, 4, 10};

    @Test
    void linearOnesLieBetweenValues() {
        assertThat(Quartiles.of(ODD, "linear")).isEqualTo(new Quartiles(1.75, 3, 5.5));
    }

    @Test
    void inclusiveHalvesHoldTheMedian() {
        assertThat(Quartiles.of(ODD, "inclusive")).isEqualTo(new Quartiles(2, 3, 4));
    }

    @Test
    void exclusiveHalvesDoNot() {
        assertThat(Quartiles.of(ODD, "exclusive")).isEqualTo(new Quartiles(1.5, 3, 7));
    }

    @Test
    void oneValueIsAllOfThem() {
        assertThat(Quartiles.of(new double[] {5}, "exclusive")).isEqualTo(new Quartiles(5, 5, 5));
    }
}
