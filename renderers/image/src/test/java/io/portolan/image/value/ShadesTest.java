package io.portolan.image.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.image.scene.Color;
import org.junit.jupiter.api.Test;

class ShadesTest {

    @Test
    void textIsWhiteOnDarkGroundsAndDarkOnLightOnes() {
        assertThat(Shades.contrasting(Color.rgb(0x1f, 0x77, 0xb4))).isEqualTo(Color.WHITE);
        assertThat(Shades.contrasting(Color.rgb(0xff, 0x7f, 0x0e))).isEqualTo(Color.rgb(0x44, 0x44, 0x44));
        assertThat(Shades.contrasting(Color.TRANSPARENT)).isEqualTo(Color.rgb(0x44, 0x44, 0x44));
    }

    @Test
    void lighterColorsKeepTheirHue() {
        assertThat(Shades.lighter(Color.rgb(255, 0, 0), 0.2)).isEqualTo(Color.rgb(255, 102, 102));
        assertThat(Shades.lighter(Color.rgb(0, 0, 255), -0.25)).isEqualTo(Color.rgb(0, 0, 128));
        assertThat(Shades.lighter(Color.WHITE, 0.2)).isEqualTo(Color.WHITE);
    }
}
