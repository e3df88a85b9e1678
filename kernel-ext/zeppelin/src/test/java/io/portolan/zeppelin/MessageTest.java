package io.portolan.zeppelin;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import java.nio.charset.StandardCharsets;
import org.apache.zeppelin.interpreter.InterpreterResult;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static String text(Message message) {
        return new String(message.bytes(), StandardCharsets.US_ASCII);
    }

    @Test
    void aPictureAloneIsBareBase64() {
        Message message = Message.of(
                MimeBundle.builder().add(MimeTypes.PNG, new byte[] {1, 2, 3}).build());
        assertThat(message.type()).isEqualTo(InterpreterResult.Type.IMG);
        assertThat(text(message)).isEqualTo("AQID");
    }

    @Test
    void aPictureWithANoteIsHtml() {
        Message message = Message.of(MimeBundle.builder()
                .add(MimeTypes.PNG, new byte[] {1, 2, 3})
                .add(MimeTypes.TEXT, "too large")
                .build());
        assertThat(message.type()).isEqualTo(InterpreterResult.Type.HTML);
        assertThat(text(message)).contains("base64,AQID", "too large");
    }

    @Test
    void textIsHtmlToo() {
        assertThat(text(Message.of(MimeBundle.text("a < \u00e9")))).isEqualTo("<pre>a &lt; &#233;</pre>");
    }
}
