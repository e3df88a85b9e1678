package io.portolan.mark;

import static io.portolan.Viz.bar;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.Golden;
import io.portolan.channel.ChannelException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BarTest {

    @Test
    void counts() {
        Golden.check("bar", bar(Ship.ALL).x("nation"));
    }

    @Test
    void means() {
        Golden.check(
                "bar-means",
                bar(Ship.ALL).x("nation").y("length").summary(Summary.MEAN).sort(Order.DESCENDING));
    }

    @Test
    void lying() {
        Golden.check(
                "bar-lying", bar(Ship.ALL).y("nation").x("guns").color("name").grouped());
    }

    @Test
    void mapOfValues() {
        Golden.check("bar-map", bar(new TreeMap<>(Map.of("apples", 3, "pears", 5))));
    }

    @Test
    void needsNumbersForItsLength() {
        assertThatThrownBy(() -> bar(Ship.ALL).x("nation").y("name").figure())
                .isInstanceOf(ChannelException.class)
                .hasMessageContaining("\"name\"");
    }
}
