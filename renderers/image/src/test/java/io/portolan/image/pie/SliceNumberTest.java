package io.portolan.image.pie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SliceNumberTest {

    private final SliceNumber numbers = new SliceNumber(".,");

    @Test
    void percentagesHaveThreeDigits() {
        assertThat(numbers.percent(1)).isEqualTo("100%");
        assertThat(numbers.percent(1 / 3.0)).isEqualTo("33.3%");
        assertThat(numbers.percent(0.0666666)).isEqualTo("6.67%");
        assertThat(numbers.percent(1e-10)).isEqualTo("1e-8%");
    }

    @Test
    void thousandsAreSetApartFromFiveDigitsOnOrBeforeDecimals() {
        assertThat(numbers.value(1234)).isEqualTo("1234");
        assertThat(numbers.value(1234.5)).isEqualTo("1,234.5");
        assertThat(numbers.value(12345)).isEqualTo("12,345");
        assertThat(numbers.value(12345678901.0)).isEqualTo("1.23456789e+10");
    }

    @Test
    void separatorsAreTheLayouts() {
        assertThat(new SliceNumber(", ").value(12345.5)).isEqualTo("12 345,5");
    }
}
