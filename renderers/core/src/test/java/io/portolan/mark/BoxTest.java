package io.portolan.mark;

import static io.portolan.Viz.box;

import io.portolan.Golden;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoxTest {

    @Test
    void categories() {
        Golden.check("box", box(Ship.ALL).x("nation").y("guns").color("nation"));
    }

    @Test
    void outliers() {
        Golden.check("box-outliers", box(Map.of("v", new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 40})));
    }

    @Test
    void lying() {
        Golden.check("box-lying", box(Ship.ALL).y("nation").x("length"));
    }
}
