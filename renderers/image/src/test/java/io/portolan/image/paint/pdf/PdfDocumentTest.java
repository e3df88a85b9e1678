package io.portolan.image.paint.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Scene;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {

    private static final Color INK = Color.rgba(200, 0, 0, 0.5);

    @Test
    void samePagesGiveTheSameBytes() throws IOException {
        assertThat(document(3)).isEqualTo(document(3));
    }

    @Test
    void tableTellsWhereEachObjectBegins() throws IOException {
        String file = new String(document(2), StandardCharsets.ISO_8859_1);
        int table = Integer.parseInt(file.replaceAll("(?s).*startxref\n(\\d+)\n%%EOF\n", "$1"));
        Matcher entry = Pattern.compile("(\\d{10}) 00000 n \n").matcher(file.substring(table));
        int number = 0;
        while (entry.find()) {
            assertThat(file.substring(Integer.parseInt(entry.group(1)))).startsWith(++number + " 0 obj\n");
        }
        assertThat(number).isGreaterThan(8);
        assertThat(file).contains("/Size " + (number + 1) + "/Root ");
    }

    @Test
    void pagesAreWrittenAsTheyCome() throws IOException {
        AtomicLong written = new AtomicLong();
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int value) {
                written.incrementAndGet();
            }
        };
        PdfDocument document = PdfDocument.to(counting);
        document.page(scene("first"));
        assertThat(written.get()).isGreaterThan(300);
    }

    @Test
    void closesTheStreamOnce() throws IOException {
        AtomicLong closed = new AtomicLong();
        PdfDocument document = PdfDocument.to(new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        });
        document.close();
        document.close();
        assertThat(closed.get()).isEqualTo(1);
    }

    @Test
    void fullDiskIsAnInputOutputError() throws IOException {
        PdfDocument document = PdfDocument.to(new ByteArrayOutputStream() {
            @Override
            public void write(byte[] bytes, int from, int length) {
                if (size() > 100) {
                    throw new java.io.UncheckedIOException(new IOException("No space left on device"));
                }
                super.write(bytes, from, length);
            }
        });
        assertThatThrownBy(() -> document.page(scene("x")))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private static byte[] document(int pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document = PdfDocument.to(out)) {
            for (int i = 0; i < pages; i++) {
                document.page(scene("page " + i));
            }
        }
        return out.toByteArray();
    }

    private static Scene scene(String text) {
        TextStyle style = new TextStyle("Arial", 12, false, false, Color.BLACK);
        return new Scene(
                100,
                80,
                Color.WHITE,
                List.of(
                        PathElement.filled(new Rect(10, 10, 20, 20).path(), INK),
                        TextBlock.of(text, style).at(50, 50, Anchor.MIDDLE)));
    }
}
