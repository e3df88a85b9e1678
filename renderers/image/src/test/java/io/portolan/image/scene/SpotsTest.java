package io.portolan.image.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpotsTest {

    private static final Spots SPOTS =
            Spots.of(new double[] {1, Double.NaN, 3, 4, 5}, new double[] {10, 20, Double.POSITIVE_INFINITY, 40, 50});

    private static double[] xs(Spots spots) {
        return IntStream.range(0, spots.count()).mapToDouble(spots::x).toArray();
    }

    @Test
    void leaveOutWhatIsNotFinite() {
        Spots present = SPOTS.present();
        assertThat(xs(present)).containsExactly(1, 4, 5);
        assertThat(present.y(1)).isEqualTo(40);
        assertThat(present.present()).isSameAs(present);
    }

    @Test
    void arePartedByIndex() {
        Spots part = SPOTS.part(2, 5);
        assertThat(xs(part)).containsExactly(3, 4, 5);
        assertThat(xs(part.part(1, 2))).containsExactly(4);
        assertThat(part.part(1, 2).y(0)).isEqualTo(40);
    }

    @Test
    void haveAsManyXsAsYs() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spots.of(new double[2], new double[3]));
    }
}
