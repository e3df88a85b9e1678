package io.portolan.image.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.image.value.Attrs;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import org.junit.jupiter.api.Test;

class DomainTest {

    private static final Attrs GRID = Attrs.of(JsonObject.of("grid", JsonObject.of("rows", 2, "columns", 2)));

    private static Domain domain(JsonObject stated, Attrs layout) {
        return Domain.of(Attrs.of(JsonObject.of("domain", stated)), layout);
    }

    @Test
    void sharesThatMakeNoSenseCountAsAbsent() {
        Domain domain = domain(JsonObject.of("x", JsonArray.of(0.8, 0.2), "y", JsonArray.of(0.1, 0.5)), Attrs.empty());

        assertThat(domain).isEqualTo(new Domain(0, 1, 0.1, 0.5));
    }

    @Test
    void rowsOfAGridCountFromTheTop() {
        Domain domain = domain(JsonObject.of("row", 0, "column", 1), GRID);

        assertThat(domain.x1()).isCloseTo(1, within(0.03));
        assertThat(domain.y1()).isCloseTo(1, within(0.03));
        assertThat(domain.x0()).isGreaterThan(0.5);
        assertThat(domain.y0()).isGreaterThan(0.5);
    }

    @Test
    void aRowBeyondTheGridCountsAsAbsent() {
        assertThat(domain(JsonObject.of("row", 5), GRID).y0()).isZero();
    }
}
