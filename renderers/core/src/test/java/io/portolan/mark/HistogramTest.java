package io.portolan.mark;

import static io.portolan.Viz.histogram;
import static io.portolan.Viz.overlay;
import static io.portolan.Viz.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.Golden;
import io.portolan.figure.Figure;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void numbers() {
        Golden.check("histogram", histogram(Ship.ALL).x("length").color("nation"));
    }

    @Test
    void wholeNumbers() {
        Golden.check("histogram-whole", histogram(new int[] {1, 1, 2, 4, 4, 4}));
    }

    @Test
    void dates() {
        Golden.check("histogram-dates", histogram(Ship.ALL).x("launched").bins(4));
    }

    @Test
    void doesNotRepeatItsNameOnHovering() {
        Figure figure = overlay(histogram(Ship.ALL).x("length"), rule().x(50)).figure();
        assertThat(figure.data().get(0).string("hovertemplate"))
                .hasValue("length: %{customdata}<br>count: %{y}<extra></extra>");
    }

    @Test
    void categories() {
        Golden.check("histogram-categories", histogram(Ship.ALL).y("nation"));
    }
}
