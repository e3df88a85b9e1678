package io.portolan.scale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColorsTest {

    @Test
    void knowsCssColors() {
        assertThat(CssColor.isColor("steelblue")).isTrue();
        assertThat(CssColor.isColor("#4682B4")).isTrue();
        assertThat(CssColor.isColor("rgba(70, 130, 180, .5)")).isTrue();
        assertThat(CssColor.isColor("hsl(207deg 44% 49%)")).isTrue();
        assertThat(CssColor.isColor("Origin")).isFalse();
        assertThat(CssColor.isColor("#12")).isFalse();
        assertThat(CssColor.withAlpha("SteelBlue", .3)).isEqualTo("rgba(70, 130, 180, 0.3)");
        assertThat(CssColor.withAlpha("hsl(0, 0%, 0%)", .3)).isEqualTo("hsl(0, 0%, 0%)");
    }
}
