package io.portolan.image.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunsTest {

    private static final double GAP = Double.NaN;

    private final double[] xs = {1, 2, GAP, 4, 5, 6, GAP};
    private final double[] ys = {1, 2, 3, GAP, 5, 6, 7};

    @Test
    void gapsPartRuns() {
        assertThat(Runs.of(xs, ys, false).toArray(double[][][]::new)).isDeepEqualTo(new double[][][] {
            {{1, 2}, {1, 2}}, {{5, 6}, {5, 6}}
        });
    }

    @Test
    void bridgedGapsAreLeftOut() {
        assertThat(Runs.of(xs, ys, true).get(0)).isDeepEqualTo(new double[][] {{1, 2, 5, 6}, {1, 2, 5, 6}});
    }

    @Test
    void nothingButGapsIsNoRun() {
        assertThat(Runs.of(new double[] {GAP}, new double[] {1}, true)).isEmpty();
        assertThat(Runs.of(new double[0], new double[0], false)).isEmpty();
    }
}
