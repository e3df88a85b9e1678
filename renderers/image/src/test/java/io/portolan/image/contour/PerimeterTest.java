package io.portolan.image.contour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.image.scene.Path;
import io.portolan.image.scene.Rect;
import org.junit.jupiter.api.Test;

class PerimeterTest {

    private static Path area(double level, double[]... z) {
        double[] xs = {0, 10, 20};
        double[] ys = {20, 10, 0};
        ContourGrid grid = ContourGrid.onPage(xs, ys, z);
        return new Perimeter(grid, new Plane(grid), 0).area(MarchingSquares.trace(grid, level, 0));
    }

    @Test
    void theAreaIsWhereValuesAreHigher() {
        Rect right = area(1, new double[] {0, 0, 2}, new double[] {0, 0, 2}, new double[] {0, 0, 2})
                .bounds();
        assertThat(right.x()).isCloseTo(15, within(1e-9));
        assertThat(right.right()).isCloseTo(20, within(1e-9));
        assertThat(right.height()).isCloseTo(20, within(1e-9));
    }

    @Test
    void severalLinesEncloseOneArea() {
        Path band = area(1, new double[] {0, 0, 0}, new double[] {2, 2, 2}, new double[] {0, 0, 0});
        assertThat(band.bounds()).isEqualTo(new Rect(0, 5, 20, 10));
        int[] parts = {0};
        band.send(new Parts(parts));
        assertThat(parts[0]).as("one outline, closed along both edges").isEqualTo(1);
    }

    /** Counts how often a path begins anew. */
    private record Parts(int[] count) implements Path.Sink {

        @Override
        public void moveTo(double x, double y) {
            count[0]++;
        }

        @Override
        public void lineTo(double x, double y) {}

        @Override
        public void quadTo(double cx, double cy, double x, double y) {}

        @Override
        public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {}

        @Override
        public void close() {}
    }
}
