package io.portolan.mark;

import static io.portolan.Viz.line;

import io.portolan.Golden;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void inOrderOfX() {
        Golden.check("line", line(Ship.ALL).x("launched").y("length").color("nation"));
    }

    @Test
    void inOrderOfData() {
        Golden.check(
                "line-data-order",
                line(Ship.ALL)
                        .x("guns")
                        .y("length")
                        .dataOrder()
                        .connectGaps()
                        .curve("hv")
                        .dash("dot")
                        .size(3));
    }

    @Test
    void valuesAlone() {
        Golden.check("line-values", line(new double[] {3, Double.NaN, Double.POSITIVE_INFINITY, 4}));
    }

    @Test
    void forNumbers() {
        Golden.check(
                "line-numbers",
                line(Map.of("x", new int[] {1, 2, 1, 2}, "y", new int[] {1, 2, 3, 4}, "year", new int[] {
                            2001, 2001, 2000, 2000
                        }))
                        .x("x")
                        .y("y")
                        .color("year"));
    }
}
