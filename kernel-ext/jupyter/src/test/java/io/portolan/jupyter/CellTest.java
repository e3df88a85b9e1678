package io.portolan.jupyter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CellTest {

    @Test
    void isNamedByTheFrontEnd() {
        assertThat(Cell.of("1", Map.of("cellId", "abc"), "code").id()).isEqualTo("abc");
    }

    @Test
    void elseItsCodeStandsForIt() {
        Cell first = Cell.of("1", Map.of(), "show(chart)");
        assertThat(Cell.of("2", Map.of(), "show(chart)").id()).isEqualTo(first.id());
        assertThat(Cell.of("3", Map.of(), "show(other)").id()).isNotEqualTo(first.id());
    }
}
