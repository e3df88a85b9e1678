package io.portolan.image.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.TextStyle;
import org.junit.jupiter.api.Test;

class TypefaceTest {

    private static final TextStyle ARIAL = new TextStyle("Arial", 100, false, false, Color.BLACK);

    @Test
    void widthsAreTheFonts() {
        assertThat(GlyphRun.width("0", ARIAL)).isCloseTo(55.62, within(0.01));
        assertThat(GlyphRun.width("AV", ARIAL)).isLessThan(2 * 66.7 - 5);
    }

    @Test
    void missingGlyphIsAVisibleBox() {
        Typeface face = Typefaces.of(ARIAL);
        assertThat(face.glyph(0x4e2d)).isZero();
        assertThat(face.outline(0).isEmpty()).isFalse();
        assertThat(GlyphRun.width("\ud83d\ude00", ARIAL)).isPositive();
    }

    @Test
    void blanksHaveNoOutline() {
        Typeface face = Typefaces.of(ARIAL);
        assertThat(face.outline(face.glyph(' ')).isEmpty()).isTrue();
        assertThat(face.outline(face.glyph('\u00e9')).bounds().height()).isPositive();
    }
}
