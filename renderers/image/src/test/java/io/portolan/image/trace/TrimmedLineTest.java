package io.portolan.image.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrimmedLineTest {

    private static final double[] NONE_THEN_TWO = {0, 2, 2, 2};

    @Test
    void endsEachSegmentBeforeItsPoint() {
        double[] xs = {0, 10, 10};
        double[] ys = {0, 0, 10};
        assertThat(new TrimmedLine(NONE_THEN_TWO).path(xs, ys, false).points())
                .containsExactly(0, 0, 8, 0, 10, 0, 10, 8);
    }

    @Test
    void leavesSegmentsShorterThanThat() {
        assertThat(new TrimmedLine(NONE_THEN_TWO)
                        .path(new double[] {0, 1}, new double[] {0, 0}, false)
                        .points())
                .containsExactly(0, 0, 1, 0);
    }

    @Test
    void partsOrBridgesGaps() {
        double[] xs = {0, Double.NaN, 10, 20};
        double[] ys = {0, 0, 0, 0};
        assertThat(new TrimmedLine(NONE_THEN_TWO).path(xs, ys, false).points()).containsExactly(10, 0, 18, 0);
        assertThat(new TrimmedLine(NONE_THEN_TWO).path(xs, ys, true).points())
                .containsExactly(0, 0, 8, 0, 10, 0, 18, 0);
    }
}
