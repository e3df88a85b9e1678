package io.portolan.image.space.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MatrixTest {

    private static final Offset<Double> HAIR = Offset.offset(1e-9);

    @Test
    void inverseUndoes() {
        Matrix look = Matrix.lookAt(new Vec(1, 2, 3), new Vec(0, 1, 0), new Vec(0, 0, 1), new Vec(1, 0, 0));
        Matrix all = Matrix.perspective(1, 1.5, 0.1, 10)
                .after(look)
                .after(Matrix.scaling(new Vec(2, 3, -4), new Vec(1, 0, 5)));
        Vec back = all.inverse().apply(all.apply(new Vec(0.3, -0.7, 1.1)));
        assertThat(back.minus(new Vec(0.3, -0.7, 1.1)).length()).isCloseTo(0, HAIR);
    }

    @Test
    void orthographicKeepsSizes() {
        Matrix flat = Matrix.orthographic(2, 0.1, 10);
        assertThat(flat.apply(new Vec(1, 0.5, -1)).x()).isCloseTo(0.5, HAIR);
        assertThat(flat.apply(new Vec(1, 0.5, -9)).y()).isCloseTo(0.5, HAIR);
    }
}
