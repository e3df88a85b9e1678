package io.portolan.mark;

import static io.portolan.Viz.rule;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.Golden;
import io.portolan.channel.ChannelException;
import io.portolan.frame.UnknownColumnException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RuleTest {

    @Test
    void constants() {
        Golden.check(
                "rule",
                rule().x(LocalDate.of(2020, 2, 1)).text("a < b").dash("dash").color("crimson"));
    }

    @Test
    void columns() {
        Golden.check("rule-columns", rule(Ship.ALL).y("length").color("nation"));
    }

    @Test
    void segments() {
        Golden.check("rule-segments", rule(Ship.ALL).x("name").y(0).y2("guns"));
    }

    @Test
    void takesConstantsAloneWithoutData() {
        assertThatThrownBy(() -> rule().y("mean"))
                .isInstanceOf(UnknownColumnException.class)
                .hasMessageContaining("without data a mark takes constants");
    }

    @Test
    void needsOneDirection() {
        assertThatThrownBy(() -> rule().x(1).y(2).figure())
                .isInstanceOf(ChannelException.class)
                .hasMessageContaining("y2");
    }
}
