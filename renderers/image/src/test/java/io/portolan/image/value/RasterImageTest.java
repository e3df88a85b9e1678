package io.portolan.image.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.image.paint.png.PngWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RasterImageTest {

    private static final int[] COLORS = {0xff112233, 0x80ff0000, 0, 0xffffffff, 0xff00ff00, 0xff0000ff};

    private final byte[] png = new PngWriter().write(3, 2, COLORS);

    @Test
    void pngInTheSourceIsDecoded() {
        RasterImage image =
                RasterImage.of("data:image/png;base64," + Base64.getEncoder().encodeToString(png));
        assertThat(image.columns()).isEqualTo(3);
        assertThat(image.rows()).isEqualTo(2);
        assertThat(image.argb()).isEqualTo(COLORS);
    }

    @Test
    void percentEncodedSourcesAreDecoded() {
        StringBuilder source = new StringBuilder("DATA:image/png,");
        for (byte value : png) {
            source.append(String.format("%%%02x", value));
        }
        assertThat(RasterImage.of(source.toString()).argb()).isEqualTo(COLORS);
    }

    @Test
    void jpegIsDecoded() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 4, BufferedImage.TYPE_INT_RGB), "jpg", out);
        assertThat(RasterImage.decode(out.toByteArray()).argb()).hasSize(32).containsOnly(0xff000000);
    }

    @Test
    void hugeImageIsRefusedByItsHeader() {
        byte[] bomb = Arrays.copyOf(png, png.length);
        ByteBuffer.wrap(bomb).putInt(16, 100_000).putInt(20, 100_000);
        CRC32 sum = new CRC32();
        sum.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());
        assertThatThrownBy(() -> RasterImage.decode(bomb))
                .isInstanceOf(ImageException.class)
                .hasMessageContaining("100000 x 100000 pixels would take 40000 MB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "data:",
                "data:,",
                "data:image/png;base64,",
                "data:image/png;base64,AAAA",
                "data:image/png,%",
                "data:image/svg+xml,<svg/>",
                "https://example.org/logo.png",
                "file:///etc/passwd",
                "logo.png"
            })
    void whatIsNoImageIsRefused(String source) {
        assertThatThrownBy(() -> RasterImage.of(source)).isInstanceOf(ImageException.class);
    }

    @Test
    void brokenFilesAreRefused() {
        for (int length = 0; length < png.length - 12; length++) {
            byte[] cut = Arrays.copyOf(png, length);
            assertThatThrownBy(() -> RasterImage.decode(cut)).isInstanceOf(ImageException.class);
        }
    }
}
