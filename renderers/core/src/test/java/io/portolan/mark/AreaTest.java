package io.portolan.mark;

import static io.portolan.Viz.area;

import io.portolan.Golden;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AreaTest {

    private static final Map<String, ?> WEATHER = Map.of(
            "day", new int[] {1, 2, 3, 4, 5},
            "low", new double[] {1, 2, Double.NaN, 3, 2},
            "high", new double[] {5, 6, 7, 8, 9},
            "place", new String[] {"a", "a", "a", "b", "b"});

    @Test
    void toZero() {
        Golden.check("area", area(WEATHER).x("day").y("low"));
    }

    @Test
    void band() {
        Golden.check(
                "area-band",
                area(WEATHER).x("day").y("low").y2("high").opacity(.3).color("steelblue"));
    }

    @Test
    void stacked() {
        Golden.check("area-stacked", area(WEATHER).x("day").y("high").color("place"));
    }
}
