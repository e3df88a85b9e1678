package io.portolan.display;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlOutputTest {

    @Test
    void htmlIsTakenAsItIs() {
        assertThat(HtmlOutput.of(MimeBundle.builder().add(MimeTypes.HTML, "<b>").build()))
                .isEqualTo("<b>");
    }

    @Test
    void aPictureIsInlinedWithItsNote() {
        MimeBundle bundle = MimeBundle.builder()
                .add(MimeTypes.PNG, new byte[] {1, 2, 3})
                .add(MimeTypes.TEXT, "a < b")
                .build();
        assertThat(HtmlOutput.of(bundle)).contains("data:image/png;base64,AQID").contains("<pre>a &lt; b</pre>");
    }

    @Test
    void textAloneIsPreformatted() {
        assertThat(HtmlOutput.of(MimeBundle.text("a & b"))).isEqualTo("<pre>a &amp; b</pre>");
    }
}
