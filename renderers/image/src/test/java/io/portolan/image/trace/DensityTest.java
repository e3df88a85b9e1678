package io.portolan.image.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.trace.BoxStats.Sample;
import io.portolan.image.value.Attrs;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import org.junit.jupiter.api.Test;

class DensityTest {

    private static Density of(JsonObject attrs, double... values) {
        BoxStats box = BoxStats.of(Sample.of(values, new int[values.length]), "linear");
        return Density.of(box, Attrs.of(attrs), new Axis("y", Attrs.empty(), AxisType.LINEAR));
    }

    @Test
    void areaIsOne() {
        Density density = of(JsonObject.of("bandwidth", 0.5, "span", JsonArray.of(-5, 10)), 1, 2, 4);
        double step = density.at()[1] - density.at()[0];
        double area = java.util.Arrays.stream(density.density()).sum() * step;
        assertThat(area).isCloseTo(1, within(1e-3));
    }

    @Test
    void softSpanReachesTwoBandwidthsBeyond() {
        Density density = of(JsonObject.of("bandwidth", 0.5), 1, 4);
        assertThat(density.at()[0]).isEqualTo(0);
        assertThat(density.at()[density.at().length - 1]).isEqualTo(5);
    }

    @Test
    void equalValuesAreALine() {
        assertThat(of(JsonObject.empty(), 3, 3).at()).containsExactly(3);
    }
}
