package io.portolan.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.frame.Column;
import io.portolan.frame.Frame;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TableDisplayTest {

    @Test
    void alignsText() {
        Frame frame = Frame.of(
                Column.of("name", Arrays.asList("Ann", null, "Zo\u00eb")), Column.of("age", new int[] {3, 40, 500}));
        assertThat(TableDisplay.of("people", frame)).hasToString("""
                people: 3 rows \u00d7 2 columns
                name  age
                ----  ---
                Ann     3
                       40
                Zo\u00eb   500""");
    }
}
