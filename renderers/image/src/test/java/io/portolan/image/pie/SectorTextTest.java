package io.portolan.image.pie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import org.junit.jupiter.api.Test;

class SectorTextTest {

    private static final TextBlock LABEL =
            TextBlock.of("12.5%", new TextStyle("Open Sans", 12, false, false, Color.BLACK));

    @Test
    void aWideSectorHasItsTextUprightInItsInscribedCircle() {
        SectorText.Place place = SectorText.best(Sector.of(0, 2, 100, 1), LABEL, "auto");

        assertThat(place.turn()).isZero();
        assertThat(place.scale()).isGreaterThan(1);
        assertThat(place.angle()).isEqualTo(1);
    }

    @Test
    void aNarrowSectorTurnsItsTextAlongTheRadius() {
        SectorText.Place place = SectorText.best(Sector.of(1.4, 1.7, 100, 1), LABEL, "auto");

        assertThat(place.turn()).isCloseTo(StrictMath.toDegrees(1.55) - 90, within(1e-9));
        assertThat(place.scale()).isGreaterThan(1);
    }

    @Test
    void theStatedOrientationHoldsEvenWhereTheTextMustShrink() {
        SectorText.Place place = SectorText.best(Sector.of(1.4, 1.7, 100, 1), LABEL, "tangential");

        assertThat(Math.abs(place.turn())).isGreaterThan(80);
        assertThat(place.scale()).isLessThan(1);
    }

    @Test
    void anEmptySectorHasNoText() {
        assertThat(SectorText.best(Sector.of(1, 1, 100, 1), LABEL, "auto").scale())
                .isZero();
    }
}
