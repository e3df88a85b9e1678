package io.portolan.view;

import static io.portolan.Viz.point;
import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.display.Theme;
import io.portolan.figure.Figure;
import io.portolan.scale.Scale;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlotZoomTest {

    private static final Map<String, Object> DATA =
            Map.of("n", new double[] {1, 10, 100}, "day", List.of("2001-01-01", "2001-02-01", "2001-03-01"));

    private static Figure zoomed(Plot<?> plot, List<Object> x, List<Object> y) {
        return plot.zoom(Theme.LIGHT).orElseThrow().within(x, y);
    }

    @Test
    void axesSpanWhatThePageSays() {
        Figure figure = zoomed(point(DATA).x("n").y("n"), List.of(20.0, 3.0), List.of());
        assertThat(figure.layout().array("xaxis.range").toJson()).isEqualTo("[3,20]");
        assertThat(figure.layout().object("yaxis").has("range")).isFalse();
    }

    @Test
    void endsOfALogAxisAreExponents() {
        Figure figure = zoomed(point(DATA).x("n").y("n").xScale(Scale.log()), List.of(1.0, 2.0), List.of());
        assertThat(figure.layout().array("xaxis.range").toJson()).isEqualTo("[1,2]");
    }

    @Test
    void endsOfADateAxisAreText() {
        Figure figure = zoomed(point(DATA).x("day").y("n"), List.of("2001-01-05 12:30", "2001-02-05"), List.of());
        assertThat(figure.layout().array("xaxis.range").toJson()).isEqualTo("[\"2001-01-05 12:30\",\"2001-02-05\"]");
    }
}
