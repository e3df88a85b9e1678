package io.portolan.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import scala.None;
import scala.Some;

class OptionalsTest {

    @Test
    void whatIsInThemIsTheValue() {
        List<Object> values = Arrays.asList(
                Optional.of(1),
                Optional.empty(),
                OptionalDouble.of(2),
                OptionalDouble.empty(),
                new Some(3),
                new None());
        Column column = Column.of("v", values);
        assertThat(column.type()).isEqualTo(ColumnType.NUMBER);
        assertThat(column.number(4)).isEqualTo(3);
        assertThat(List.of(1, 3, 5)).allMatch(column::isMissing);
    }
}
