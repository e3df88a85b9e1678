package io.portolan.image.space.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DelaunayTest {

    private static double[][] grid(int side) {
        double[][] points = new double[side * side][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {i % side, i / side};
        }
        return points;
    }

    private static double area(int[] cell, double[][] p) {
        double[] a = p[cell[0]];
        double[] b = p[cell[1]];
        double[] c = p[cell[2]];
        return ((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
    }

    @Test
    void trianglesOfAGridFillItsSquareAndTurnTheSameWay() {
        double[][] points = grid(9);
        List<int[]> cells = Delaunay.cells(points, 2);
        assertThat(cells.stream()
                        .mapToDouble(cell -> Math.abs(area(cell, points)))
                        .sum())
                .isEqualTo(64);
        assertThat(cells.stream().map(cell -> Math.signum(area(cell, points))).filter(sign -> sign != 0))
                .hasSize(128)
                .containsOnly(Math.signum(area(cells.get(0), points)));
    }

    @Test
    void noPointLiesInTheCircleOfATriangle() {
        double[][] points = {{0, 0}, {5, 1}, {2, 4}, {1, 2}, {3, 1.5}, {4, 3.3}};
        for (int[] cell : Delaunay.cells(points, 2)) {
            double[] center = Circumsphere.center(cell, points);
            double radius = Circumsphere.radius(cell, points);
            for (double[] point : points) {
                assertThat(Math.hypot(point[0] - center[0], point[1] - center[1]))
                        .isGreaterThan(radius - 1e-6);
            }
        }
    }

    @Test
    void pointsThatRepeatOrAreNoneAreLeftOut() {
        double[][] points = {{0, 0}, {1, 0}, {0, 1}, {0, 1}, {Double.NaN, 3}};
        assertThat(Delaunay.cells(points, 2)).hasSize(1);
        assertThat(Delaunay.cells(new double[0][], 2)).isEmpty();
    }

    @Test
    void hullOfACubeHasTwelveTrianglesWhateverIsInside() {
        double[][] points = new double[9][];
        for (int i = 0; i < 8; i++) {
            points[i] = new double[] {i & 1, i >> 1 & 1, i >> 2};
        }
        points[8] = new double[] {0.5, 0.5, 0.5};
        List<int[]> hull = Hulls.convex(points);
        assertThat(hull).hasSize(12).noneMatch(cell -> cell[0] == 8 || cell[1] == 8 || cell[2] == 8);
    }

    @Test
    void alphaShapeLeavesOutWhatIsFarApart() {
        double[][] points = {{0, 0, 0}, {1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {9, 9, 9}};
        assertThat(Hulls.alpha(points, 1)).hasSize(4);
        assertThat(Hulls.alpha(points, 0.01)).hasSizeGreaterThan(4);
    }
}
