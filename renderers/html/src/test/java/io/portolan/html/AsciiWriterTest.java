package io.portolan.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AsciiWriterTest {

    private final AsciiWriter writer = new AsciiWriter(1);

    private String written() {
        return new String(writer.bytes(), StandardCharsets.US_ASCII);
    }

    @Test
    void growsAsNeeded() {
        writer.write("abc".repeat(1000));
        writer.write(new char[] {'x', 'y', 'z'}, 1, 2);
        assertThat(written()).hasSize(3002).endsWith("cyz");
    }

    @Test
    void writesOthersAsReferences() {
        writer.write("\u00e9 \ud83d\ude00 \u2028");
        assertThat(written()).isEqualTo("&#233; &#128512; &#8232;");
    }
}
