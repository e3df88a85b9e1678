package io.portolan.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LazyColumnTest {

    @Test
    void textIsReadThroughItsCodes() {
        Column kinds = LazyColumn.of("kind", 3, row -> row - 1, List.of("a", "b"))
                .mapText(text -> "<" + text + ">")
                .named("k");
        assertThat(kinds.name()).isEqualTo("k");
        assertThat(kinds.label(0)).isNull();
        assertThat(kinds.isMissing(0)).isTrue();
        assertThat(kinds.label(2)).isEqualTo("<b>");
        assertThat(kinds.distinct()).containsExactly("<a>", "<b>");
        assertThat(kinds.take(new int[] {1, 0}).asText().toList()).containsExactly("<a>", null);
    }

    @Test
    void whatIsTakenIsOfTheSameType() {
        Column days = LazyColumn.of("day", ColumnType.DATE, 10, row -> row * 86_400_000.0);
        assertThat(days.label(1)).isEqualTo("1970-01-02");
        assertThat(days.take(new int[] {2}).type()).isEqualTo(ColumnType.DATE);
        assertThat(days.toJson().toJson()).startsWith("[\"1970-01-01\",\"1970-01-02\"");
    }
}
