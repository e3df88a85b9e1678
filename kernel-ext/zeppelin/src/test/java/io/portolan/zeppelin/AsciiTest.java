package io.portolan.zeppelin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsciiTest {

    @Test
    void markupBecomesEntities() {
        assertThat(Ascii.encode("<p>\u00e9 \ud83d\ude00</p>")).isEqualTo("<p>&#233; &#128512;</p>");
    }

    @Test
    void scriptsBecomeUnicodeEscapes() {
        assertThat(Ascii.encode("\u00e9<script>var a = '\u00e9\ud83d\ude00';</script>\u00e9"))
                .isEqualTo("&#233;<script>var a = '\\u00e9\\ud83d\\ude00';</script>&#233;");
    }

    @Test
    void noLineStartsWithAPerCentSign() {
        assertThat(Ascii.encode("%html\n%text 100%\n<script>a\n%b</script>"))
                .isEqualTo("&#37;html\n&#37;text 100%\n<script>a\n %b</script>");
    }

    @Test
    void plainAsciiStaysAsItIs() {
        String html = "<div id=\"a\">50% &amp; more</div>";
        assertThat(Ascii.encode(html)).isEqualTo(html);
    }
}
