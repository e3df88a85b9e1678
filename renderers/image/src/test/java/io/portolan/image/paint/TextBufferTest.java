package io.portolan.image.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextBufferTest {

    @Test
    void holdsWhatAStringBuilderWould() {
        String text = "plain, \u00e4\u20ac and \ud83d\ude00 ";
        TextBuffer buffer =
                new TextBuffer(text).append('c').append(0).append(-907L).append(1_234_567_890_123L);
        buffer.append(new TextBuffer().append(" and so on".repeat(50)));
        assertThat(buffer.toString()).isEqualTo(text + "c0-9071234567890123" + " and so on".repeat(50));
        assertThat(buffer.toArray()).isEqualTo(buffer.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isEmptyOnceCleared() {
        TextBuffer buffer = new TextBuffer("before");
        buffer.clear();
        assertThat(buffer.isEmpty()).isTrue();
        assertThat(buffer.append("now")).hasToString("now");
    }
}
