package io.portolan.image.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.image.paint.raster.Raster;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Scene;
import io.portolan.image.scene.Stroke;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThinningTest {

    private static final int MANY = 200_000;

    private final double[] xs = new double[MANY];
    private final double[] ys = new double[MANY];

    @Test
    void fewPointsStay() {
        double[] few = {1, 2, 3};
        assertThat(Thinning.of(few, few)[0]).isSameAs(few);
    }

    @Test
    void fewAreLeftOfManyAndThePictureStays() {
        Random random = new Random(1);
        for (int i = 0; i < MANY; i++) {
            xs[i] = 300.0 * i / MANY;
            ys[i] = 100 + 20 * random.nextGaussian();
        }
        double[][] left = Thinning.of(xs, ys);
        assertThat(left[0].length).isBetween(2000, 4 * 4 * 301);
        assertThat(meanDifference(pixels(xs, ys), pixels(left[0], left[1]))).isLessThan(0.5);
    }

    @Test
    void pointsFarOutsideCountAsOneColumn() {
        for (int i = 0; i < MANY; i++) {
            xs[i] = 1e9 * i;
        }
        assertThat(Thinning.of(xs, ys)[0]).containsExactly(0, 1e9, 1e9 * (MANY - 1));
    }

    private static int[] pixels(double[] xs, double[] ys) {
        Path path = Path.builder().polyline(xs, ys, 0, xs.length).build();
        PathElement line = PathElement.stroked(path, Stroke.of(Color.BLACK, 2));
        Scene scene = new Scene(300, 200, Color.WHITE, List.of(line));
        return new Raster().paint(scene, 1).argb();
    }

    /** Of one channel, 0 to 255. */
    private static double meanDifference(int[] a, int[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs((a[i] & 255) - (b[i] & 255));
        }
        return sum / a.length;
    }
}
