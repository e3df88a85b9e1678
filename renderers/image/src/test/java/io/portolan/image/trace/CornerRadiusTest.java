package io.portolan.image.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CornerRadiusTest {

    @Test
    void isPixelsOrAShareOfTheWidth() {
        assertThat(CornerRadius.of("12").orElseThrow().of(100)).isEqualTo(12);
        assertThat(CornerRadius.of(" 20% ").orElseThrow().of(100)).isEqualTo(20);
        assertThat(CornerRadius.of("80%").orElseThrow().of(100)).isEqualTo(50);
    }

    @Test
    void isNothingElse() {
        assertThat(CornerRadius.of("-3")).isEmpty();
        assertThat(CornerRadius.of("12px")).isEmpty();
        assertThat(CornerRadius.of("%")).isEmpty();
        assertThat(CornerRadius.of("")).isEmpty();
    }
}
