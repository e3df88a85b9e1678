package io.portolan.mark;

import static io.portolan.Viz.histogram;

import io.portolan.Golden;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void numbers() {
        Golden.check("histogram", histogram(Ship.ALL).x("length").color("nation"));
    }

    @Test
    void wholeNumbers() {
        Golden.check("histogram-whole", histogram(new int[] {1, 1, 2, 4, 4, 4}));
    }

    @Test
    void dates() {
        Golden.check("histogram-dates", histogram(Ship.ALL).x("launched").bins(4));
    }

    @Test
    void categories() {
        Golden.check("histogram-categories", histogram(Ship.ALL).y("nation"));
    }
}
