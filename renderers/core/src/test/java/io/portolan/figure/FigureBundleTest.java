package io.portolan.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.display.DisplayContext;
import io.portolan.display.Environment;
import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The setting that switches the back end of every figure. */
class FigureBundleTest {

    private static final Figure BARS = Figure.parse("[{\"type\":\"bar\",\"y\":[1,2]}]");

    private static MimeBundle bundle(String format) {
        Environment environment = Environment.of(name -> null, name -> name.equals("portolan.format") ? format : null);
        return FigureBundle.of(BARS, DisplayContext.detached(), Optional.empty(), environment);
    }

    @ParameterizedTest
    @CsvSource({"png, image/png", "SVG, image/svg+xml", "pdf, application/pdf"})
    void theSettingLeavesOneStillAndText(String format, String type) {
        assertThat(bundle(format).data()).containsOnlyKeys(type, MimeTypes.TEXT);
    }

    @Test
    void withoutItTheDocumentIsOffered() {
        assertThat(bundle("").data()).containsKeys(MimeTypes.PLOTLY, MimeTypes.TEXT);
        assertThat(bundle("html").data())
                .isNotEmpty()
                .containsOnlyKeys(bundle("").data().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "json", "fragment"})
    void anythingElseIsRefused(String format) {
        assertThatThrownBy(() -> bundle(format))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("png, svg");
    }
}
