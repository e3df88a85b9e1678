package io.portolan.image.space.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.image.scene.ImageElement;
import io.portolan.image.scene.Rect;
import org.junit.jupiter.api.Test;

class RasterTest {

    private static final int RED = 0xffff0000;
    private static final int BLUE = 0xff0000ff;
    private static final int HALF_BLUE = 0x80000080;

    private final View view = new View(
            Matrix.scaling(new Vec(1, 1, 1), Vec.ZERO),
            Matrix.lookAt(new Vec(0, 0, 2), new Vec(1, 0, 0), new Vec(0, 1, 0), new Vec(0, 0, 1)),
            Matrix.orthographic(1, 0.01, 10),
            10,
            10);
    private final Frame frame = new Frame(10, 10, 0);
    private final Raster raster = new Raster(frame, view, new Box(new Vec(-1, -1, -1), new Vec(1, 1, 1)));

    private void square(double from, double to, double z, int color) {
        double[] a = {from, -2, z};
        double[] b = {to, -2, z};
        double[] c = {to, 2, z};
        double[] d = {from, 2, z};
        raster.triangle(a, b, c, 3, Shader.plain(color));
        raster.triangle(a, c, d, 3, Shader.plain(color));
    }

    private int middle() {
        ImageElement image = frame.image(new Rect(0, 0, 10, 10));
        return image.argb()[image.rows() / 2 * image.columns() + image.columns() / 2];
    }

    @Test
    void nearerHidesFartherWhateverComesFirst() {
        square(-1, 1, 0.5, RED);
        square(-1, 1, -0.5, BLUE);
        assertThat(middle()).isEqualTo(RED);
    }

    @Test
    void translucentColorsAreLaidOver() {
        square(-1, 1, -0.5, RED);
        frame.blend();
        square(-1, 1, 0.5, HALF_BLUE);
        square(-1, 1, -0.8, BLUE);
        assertThat(middle()).isEqualTo(0xff7f0080);
    }

    @Test
    void whatIsOutsideOfTheBoxIsCutOff() {
        square(-1, 1, 1.5, RED);
        assertThat(middle() >>> 24).isZero();
    }

    @Test
    void neighborsMeetWithoutSeam() {
        frame.blend();
        square(-1, 0.123, 0, HALF_BLUE);
        square(0.123, 1, 0, HALF_BLUE);
        int[] argb = frame.image(new Rect(0, 0, 10, 10)).argb();
        assertThat(argb).containsOnly(0x800000ff);
    }

    @Test
    void placesThatAreNoneDrawNothing() {
        square(Double.NaN, 1, 0, RED);
        square(Double.NEGATIVE_INFINITY, 1, 0, RED);
        assertThat(middle() >>> 24).isZero();
    }
}
