package io.portolan.mark;

import static io.portolan.Viz.text;

import io.portolan.Golden;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void columns() {
        Golden.check("text", text(Ship.ALL).x("guns").y("length").text("name").color("nation"));
    }

    @Test
    void constants() {
        Golden.check("text-constant", text().x(3).y(4).text("peak & valley <i>").size(16));
    }
}
