package io.portolan.image.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.image.scene.Rect;
import org.junit.jupiter.api.Test;

class PlacedPictureTest {

    private static final Rect BOX = new Rect(10, 20, 100, 50);

    private static Rect square(String sizing, double across) {
        return new PlacedPicture(BOX, across, 0.5, sizing).place(8, 8);
    }

    @Test
    void isContainedWhereItsAnchorIs() {
        assertThat(square("contain", 0)).isEqualTo(new Rect(10, 20, 50, 50));
        assertThat(square("contain", 1)).isEqualTo(new Rect(60, 20, 50, 50));
    }

    @Test
    void fillsTheBoxBeyondItsEdges() {
        assertThat(square("fill", 0)).isEqualTo(new Rect(10, -5, 100, 100));
    }

    @Test
    void isStretched() {
        assertThat(square("stretch", 0)).isEqualTo(BOX);
    }
}
