package io.portolan.image.paint.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuantizerTest {

    @Test
    void leavesAPictureOfFewColorsAlone() {
        int[] picture = {0xffffffff, 0xff000000, 0xffffffff};
        assertThat(Quantizer.reduce(picture, 2)).isSameAs(picture);
        assertThat(Quantizer.reduce(picture, Integer.MAX_VALUE)).isSameAs(picture);
    }

    @Test
    void leavesATranslucentPictureAlone() {
        int[] picture = {0x80ffffff, 0xff000000, 0xffff0000};
        assertThat(Quantizer.reduce(picture, 2)).isSameAs(picture);
    }

    @Test
    void keepsTheCommonestAndStaysNearTheRest() {
        int[] picture = gradient();
        int[] reduced = Quantizer.reduce(picture, 256);
        assertThat(Arrays.stream(reduced).distinct().count()).isLessThanOrEqualTo(256);
        assertThat(reduced).startsWith(0xffffffff);
        for (int i = 0; i < picture.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                assertThat(reduced[i] >> shift & 255).isCloseTo(picture[i] >> shift & 255, within(12));
            }
        }
    }

    private static org.assertj.core.data.Offset<Integer> within(int levels) {
        return org.assertj.core.data.Offset.offset(levels);
    }

    /** Much white, and four thousand shades between two colours. */
    private static int[] gradient() {
        Random random = new Random(7);
        int[] picture = new int[20_000];
        Arrays.fill(picture, 0xffffffff);
        for (int i = 10_000; i < picture.length; i++) {
            int share = random.nextInt(256);
            picture[i] = 0xff000000 | share << 16 | (255 - share) << 8 | 64 + random.nextInt(16);
        }
        return picture;
    }

    @Test
    void isDeterministic() {
        assertThat(Quantizer.reduce(gradient(), 64)).isEqualTo(Quantizer.reduce(gradient(), 64));
    }
}
