package io.portolan.image.contour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MarchingSquaresTest {

    private static Contour trace(double level, double[]... z) {
        double[] xs = new double[z[0].length];
        double[] ys = new double[z.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = 10 * i;
        }
        for (int i = 0; i < ys.length; i++) {
            ys[i] = 10 * i;
        }
        return MarchingSquares.trace(ContourGrid.onPage(xs, ys, z), level, 1);
    }

    @Test
    void linesCrossWhereTheLevelLiesBetweenNodes() {
        Contour contour = trace(1, new double[] {0, 4}, new double[] {0, 4});
        assertThat(contour.closed()).isEmpty();
        assertThat(contour.open()).hasSize(1);
        ContourLine line = contour.open().get(0);
        assertThat(line.xs()).containsExactly(new double[] {2.5, 2.5}, within(1e-9));
        assertThat(line.ys()).containsExactlyInAnyOrder(0, 10);
    }

    @Test
    void lowerValuesAreOnTheLeftOfALine() {
        ContourLine rising =
                trace(1, new double[] {0, 4}, new double[] {0, 4}).open().get(0);
        assertThat(rising.lastY()).as("low on the left, so it goes up").isGreaterThan(rising.firstY());
        ContourLine falling =
                trace(1, new double[] {4, 0}, new double[] {4, 0}).open().get(0);
        assertThat(falling.lastY()).isLessThan(falling.firstY());
    }

    @Test
    void aHillHasARingOfFourPoints() {
        Contour contour = trace(1, new double[] {0, 0, 0}, new double[] {0, 2, 0}, new double[] {0, 0, 0});
        assertThat(contour.open()).isEmpty();
        assertThat(contour.closed()).hasSize(1);
        assertThat(contour.closed().get(0).size()).isEqualTo(4);
        assertThat(contour.touchesEdge()).isFalse();
    }

    @Test
    void aSaddleJoinsWhatItsMeanSays() {
        double[][] saddle = {{0, 4}, {4, 0}};
        Contour ridge = trace(1.5, saddle);
        Contour valley = trace(2.5, saddle);
        assertThat(ridge.open()).hasSize(2);
        assertThat(valley.open()).hasSize(2);
        // Below the mean the high corners are joined, and each line cuts off a low one.
        assertThat(ridge.open()).allMatch(line -> isNear(line, 0, 0) || isNear(line, 10, 10));
        assertThat(valley.open()).allMatch(line -> isNear(line, 10, 0) || isNear(line, 0, 10));
    }

    private static boolean isNear(ContourLine line, double x, double y) {
        double middleX = (line.firstX() + line.lastX()) / 2;
        double middleY = (line.firstY() + line.lastY()) / 2;
        return Math.abs(middleX - x) < 4 && Math.abs(middleY - y) < 4;
    }

    @Test
    void linesThatMeetOnTheEdgeAreOne() {
        Contour contour = trace(1, new double[] {0, 1, 0}, new double[] {0, 2, 0});
        assertThat(contour.open().size() + contour.closed().size()).isEqualTo(1);
    }

    @Test
    void aFlatFieldHasNoLines() {
        Contour contour = trace(1, new double[] {1, 1}, new double[] {1, 1});
        assertThat(contour.open()).isEmpty();
        assertThat(contour.closed()).isEmpty();
    }
}
