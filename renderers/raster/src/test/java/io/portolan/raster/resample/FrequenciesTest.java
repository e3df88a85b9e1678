package io.portolan.raster.resample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrequenciesTest {

    private static final double[] WHOLE = {1, 1, 1, 1, 1};

    private final Frequencies frequencies = new Frequencies();

    private double mode(double[] parts, double... values) {
        frequencies.reset();
        frequencies.add(values, 0, parts, 1);
        return frequencies.result();
    }

    @Test
    void findsTheMostFrequentValue() {
        assertThat(mode(WHOLE, 3, 0.5, 7, 0.5, 3.25)).isEqualTo(0.5);
        assertThat(mode(WHOLE, -0.0, 4, 0.0, 4, 0)).isZero();
    }

    @Test
    void takesTheFirstOfEquallyFrequentOnes() {
        assertThat(mode(WHOLE, 9, 2, 2, 9, 1)).isEqualTo(9);
    }

    @Test
    void doesNotCountCellsThatLieOnlyPartlyInTheWindow() {
        double[] parts = {0.75, 1, 1, 1, 0.25};
        assertThat(mode(parts, 5, 6, 8, 8, 5)).isEqualTo(8);
        assertThat(mode(parts, 5, 5, 6, 7, 8)).isEqualTo(5);
    }

    @Test
    void leavesOutWhatIsNotFinite() {
        assertThat(mode(WHOLE, Double.NaN, Double.NaN, Double.POSITIVE_INFINITY, Double.NaN, 6))
                .isEqualTo(6);
        assertThat(mode(WHOLE, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN))
                .isNaN();
    }

    @Test
    void growsWithTheValues() {
        double[] many = new Random(1).doubles(5000).toArray();
        many[4000] = many[17];
        for (int from = 0; from < many.length; from += 5) {
            frequencies.add(many, from, WHOLE, 1);
        }
        assertThat(frequencies.result()).isEqualTo(many[17]);
        assertThat(Arrays.stream(many).distinct().count()).isEqualTo(4999);
        assertThat(mode(WHOLE, 1, 2, 3, 2, 1)).isEqualTo(1);
    }
}
