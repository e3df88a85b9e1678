package io.portolan.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fuel <b>and</b> power | Fuel and power",
                "One<br>two<BR />three | One two three",
                "<a href='x'>a</a> < b &lt; c &amp; d | a < b < c & d",
                "<img src=x> | <img src=x>",
            })
    void isTheTextWithoutPlotlysMarkUp(String title, String plain) {
        assertThat(PlainText.of(title)).isEqualTo(plain);
    }

    @Test
    void isOneLine() {
        assertThat(PlainText.of(" a\n%html b\u0000\tc ")).isEqualTo("a %html b c");
    }
}
