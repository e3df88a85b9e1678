package io.portolan.image.carpet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SheetTest {

    private static final double[] A = {1, 2, 4};
    private static final double[] B = {10, 20, 30};
    private static final double[][] X = {{0, 1, 2}, {0, 1, 2}, {0, 1, 2}};
    private static final double[][] Y = {{0, 0, 0}, {1, 2, 1}, {2, 2, 2}};

    private static Sheet sheet(double smoothing) {
        return new Sheet(A, B, ControlNet.of(X, Y, smoothing, smoothing));
    }

    @Test
    void aSheetGoesThroughItsPoints() {
        for (double smoothing : new double[] {0, 1}) {
            assertThat(sheet(smoothing).at(2, 20)).containsExactly(new double[] {1, 2}, within(1e-9));
            assertThat(sheet(smoothing).at(4, 30)).containsExactly(new double[] {2, 2}, within(1e-9));
        }
    }

    @Test
    void betweenThemItIsStraightOnlyWithoutSmoothing() {
        assertThat(sheet(0).at(1.5, 20)).containsExactly(new double[] {0.5, 1.5}, within(1e-9));
        assertThat(sheet(1).at(1.5, 20)[1]).isNotCloseTo(1.5, within(1e-3));
    }

    @Test
    void beyondItsEdgeItGoesOnStraight() {
        assertThat(sheet(0).at(6, 10)).containsExactly(new double[] {3, 0}, within(1e-9));
        assertThat(sheet(0).contains(6, 10)).isFalse();
        assertThat(sheet(0).contains(4, 10)).isTrue();
    }

    @Test
    void gapsInAPlaneLieOnIt() {
        double[][] plane = {{0, 1, 3}, {10, Double.NaN, 13}, {20, 21, Double.NaN}};
        double[][] filled = SheetGaps.filled(plane, A, B);
        assertThat(filled[1][1]).isCloseTo(11, within(0.01));
        assertThat(filled[2][2]).isCloseTo(23, within(0.05));
    }

    @Test
    void aCheaterSpansZeroToOne() {
        double[][] x = CheaterBasis.of(new double[] {0, 1}, new double[] {0, 1}, 1);
        assertThat(x).isDeepEqualTo(new double[][] {{0.5, 1}, {0, 0.5}});
    }
}
