package io.portolan.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.json.DType;
import org.junit.jupiter.api.Test;

class NarrowingTest {

    private static DType exact(double... values) {
        return Narrowing.EXACT.type(values);
    }

    private static DType screen(double... values) {
        return Narrowing.SCREEN.type(values);
    }

    @Test
    void wholeNumbersTakeTheFewestBytes() {
        assertThat(exact(-128, 127)).isEqualTo(DType.I1);
        assertThat(exact(0, 255)).isEqualTo(DType.U1);
        assertThat(exact(-129, 0)).isEqualTo(DType.I2);
        assertThat(exact(0, 65_535)).isEqualTo(DType.U2);
        assertThat(exact(-1, 65_535)).isEqualTo(DType.I4);
        assertThat(exact(0, 4_294_967_295.0)).isEqualTo(DType.U4);
        assertThat(exact(0, 4_294_967_297.0)).isEqualTo(DType.F8);
    }

    @Test
    void whatASingleFloatHoldsTakesOne() {
        assertThat(exact(0.5, -0.25)).isEqualTo(DType.F4);
        assertThat(exact(0.1, 0.2)).isEqualTo(DType.F8);
    }

    @Test
    void aGapNeedsAFloat() {
        assertThat(exact(1, Double.NaN)).isEqualTo(DType.F4);
        assertThat(exact(Double.NaN)).isEqualTo(DType.F4);
    }

    @Test
    void aScreenForgivesAMillionthOfTheSpan() {
        assertThat(screen(0.1, 0.2)).isEqualTo(DType.F4);
        assertThat(screen(1e9 + 0.1, 1e9 + 0.2)).isEqualTo(DType.F8);
        assertThat(screen(1e-300, 1)).isEqualTo(DType.F4);
        assertThat(screen(1e300, 1)).isEqualTo(DType.F8);
    }
}
