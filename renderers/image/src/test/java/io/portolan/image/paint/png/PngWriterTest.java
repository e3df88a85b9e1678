package io.portolan.image.paint.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngWriterTest {

    @Test
    void fewColorsBecomeAPaletteAndReadBackExactly() throws Exception {
        int[] argb = new int[300 * 200];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = i / 977 % 5 == 0 ? 0xff112233 : 0xffffffff;
        }
        assertThat(roundTrip(300, 200, argb)).isEqualTo(argb);
        assertThat(new PngWriter().write(300, 200, argb)[25]).as("colour type").isEqualTo((byte) 3);
    }

    @Test
    void noiseReadsBackExactly() throws Exception {
        Random random = new Random(7);
        int[] argb = random.ints(257 * 131).map(color -> color | 0xff000000).toArray();
        assertThat(roundTrip(257, 131, argb)).isEqualTo(argb);
    }

    @Test
    void alphaReadsBackExactly() throws Exception {
        Random random = new Random(8);
        int[] argb = random.ints(64 * 64).toArray();
        assertThat(roundTrip(64, 64, argb)).isEqualTo(argb);
    }

    @Test
    void translucentPaletteReadsBackExactly() throws Exception {
        int[] argb = {0, 0x80ff0000, 0xffffffff, 0x80ff0000};
        assertThat(roundTrip(2, 2, argb)).isEqualTo(argb);
    }

    @Test
    void oneColorIsSmall() throws Exception {
        int[] argb = new int[1000 * 1000];
        java.util.Arrays.fill(argb, 0xffffffff);
        assertThat(roundTrip(1000, 1000, argb)).isEqualTo(argb);
        assertThat(new PngWriter().write(1000, 1000, argb).length).isLessThan(2000);
    }

    private static int[] roundTrip(int width, int height, int[] argb) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(new PngWriter().write(width, height, argb)));
        return image.getRGB(0, 0, width, height, null, 0, width);
    }
}
