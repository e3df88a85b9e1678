package io.portolan.raster.view;

import static io.portolan.raster.view.RasterViz.canvas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.display.DisplayContext;
import io.portolan.frame.UnknownColumnException;
import io.portolan.raster.engine.BoxRows;
import io.portolan.raster.reduce.Reduction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DataCanvasTest {

    private static final Map<String, Object> TAXIS = Map.of(
            "x", new double[] {1, 2, 2, 9},
            "y", new double[] {1, 2, 2, 9},
            "kind", new String[] {"yellow", "green", "yellow", null});

    @Test
    void pointsAreCountedByKind() {
        CanvasAggregate grid = canvas(10, 10).x(0, 10).y(0, 10).points(TAXIS, "x", "y", Reduction.countBy("kind"));
        assertThat(grid.aggregate().categories()).containsExactly("yellow", "green", "(missing)");
        assertThat(grid.aggregate().grid().value((2 * 10 + 2) * 3)).isEqualTo(1);
        assertThat(grid.aggregate().grid().value((2 * 10 + 2) * 3 + 1)).isEqualTo(1);
        assertThat(grid.aggregate().grid().value((9 * 10 + 9) * 3 + 2)).isEqualTo(1);
    }

    @Test
    void aGridDisplaysItselfAsAPicture() throws IOException {
        CanvasAggregate grid = canvas(10, 20).points(TAXIS, "x", "y");
        byte[] png =
                grid.toMimeBundle(DisplayContext.detached()).bytes("image/png").orElseThrow();
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getHeight()).isEqualTo(20);
        assertThat(grid.shade("magma").png()).isNotEqualTo(grid.shade("viridis").png());
    }

    @Test
    void aBoxGivesTheRowsInIt() {
        BoxRows rows = canvas(1, 1).x(1.5, 10).y(1.5, 10).rows(TAXIS, "x", "y", 2);
        assertThat(rows.total()).isEqualTo(3);
        assertThat(rows.rows().rows()).isEqualTo(2);
        assertThat(rows.rows().column("kind").label(0)).isEqualTo("green");
    }

    @Test
    void anUnknownColumnIsToldWithTheNearest() {
        assertThatThrownBy(() -> canvas(10, 10).points(TAXIS, "x", "z"))
                .isInstanceOf(UnknownColumnException.class)
                .hasMessageContaining("x");
    }
}
