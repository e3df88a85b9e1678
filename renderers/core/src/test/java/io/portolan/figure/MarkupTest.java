package io.portolan.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fuel <b>and</b> power | Fuel and power",
                "One<br>two<BR />three | One two three",
                "<a href='x'>a</a> < b &lt; c &amp; d | a < b < c & d",
                "<img src=x> | <img src=x>",
            })
    void plainTextHasNoMarkup(String title, String plain) {
        assertThat(Markup.plain(title)).isEqualTo(plain);
    }

    @Test
    void plainTextIsOneLine() {
        assertThat(Markup.plain(" a\n%html b\u0000\tc ")).isEqualTo("a %html b c");
    }
}
