package io.portolan.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.display.DisplayContext;
import io.portolan.display.DisplayHook;
import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.ServiceLoader;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BufferedImageHookTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_BINARY
            })
    void imagesOfEveryTypeComeBackPixelByPixel(int type) throws Exception {
        BufferedImage image = new BufferedImage(40, 30, type);
        for (int x = 0; x < 40; x++) {
            image.setRGB(x, x % 30, 0xff000000 | x * 0x050301);
        }
        MimeBundle bundle = new BufferedImageHook().display(image, DisplayContext.detached());
        BufferedImage read = ImageIO.read(
                new ByteArrayInputStream(bundle.bytes(MimeTypes.PNG).orElseThrow()));
        for (int x = 0; x < 40; x++) {
            assertThat(read.getRGB(x, x % 30)).isEqualTo(image.getRGB(x, x % 30));
        }
        assertThat(bundle.metadata().get(MimeTypes.PNG)).isEqualTo(Map.of("width", 40, "height", 30));
    }

    @org.junit.jupiter.api.Test
    void hookIsFoundByServiceLoader() {
        assertThat(ServiceLoader.load(DisplayHook.class)).anyMatch(BufferedImageHook.class::isInstance);
    }
}
