package io.portolan.image.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.TextEffects.Shadow;
import org.junit.jupiter.api.Test;

class TextShadowsTest {

    private static final Color INK = Color.rgb(1, 2, 3);

    @Test
    void areReadAsStyleSheetsWriteThem() {
        assertThat(TextShadows.of("red 1px -2px", INK)).containsExactly(new Shadow(1, -2, Color.rgb(255, 0, 0)));
        assertThat(TextShadows.of("3px 4px, 1 1 0 rgb(0, 0, 255)", INK))
                .containsExactly(new Shadow(3, 4, INK), new Shadow(1, 1, Color.rgb(0, 0, 255)));
        assertThat(TextShadows.of("1px 2px 3px black", INK)).containsExactly(new Shadow(1, 2, Color.BLACK.faded(0.5)));
    }

    @Test
    void areNoneForWhatIsNoShadow() {
        assertThat(TextShadows.of("none", INK)).isEmpty();
        assertThat(TextShadows.of("", INK)).isEmpty();
        assertThat(TextShadows.of("1px", INK)).isEmpty();
    }
}
