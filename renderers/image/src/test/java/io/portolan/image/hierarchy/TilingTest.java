package io.portolan.image.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.image.hierarchy.Layout.Box;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilingTest {

    @ParameterizedTest
    @ValueSource(strings = {"squarify", "binary", "dice", "slice", "slice-dice"})
    void areasAreShares(String packing) {
        Node parent = new Node("p", "p", 0, Double.NaN);
        double[] values = {6, 6, 4, 3, 2, 2, 1};
        for (double value : values) {
            Node child = new Node("c", "c", 1, value);
            child.value(value);
            parent.add(child);
        }
        parent.value(24);
        Layout layout = new Layout();

        Tiling.named(packing, 1).tile(parent, new Box(0, 0, 600, 400), layout);

        for (Node child : parent.children()) {
            Box box = layout.box(child);
            assertThat(box.width() * box.height()).isCloseTo(child.value() * 10000, within(1e-6));
            assertThat(box.x0()).isBetween(-1e-9, 600.0);
            assertThat(box.y1()).isBetween(0.0, 400 + 1e-9);
        }
    }
}
