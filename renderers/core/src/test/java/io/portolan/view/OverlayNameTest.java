package io.portolan.view;

import static io.portolan.Viz.line;
import static io.portolan.Viz.overlay;
import static io.portolan.Viz.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.channel.ChannelException;
import io.portolan.figure.Figure;
import io.portolan.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverlayNameTest {

    private static final Map<String, List<Integer>> DATA = Map.of("x", List.of(1, 2), "y", List.of(3, 4));

    @Test
    void aLayerOfOneColourIsInTheLegendByTheNameItWasGiven() {
        Figure figure = overlay(
                        line(DATA).x("x").y("y").color("#225577").name("low <b>"),
                        line(DATA).x("x").y("y").color("#aa3333").name("high"))
                .figure();
        assertThat(figure.data())
                .extracting(trace -> trace.string("name").orElse(""))
                .containsExactly("low &lt;b>", "high");
        assertThat(figure.data()).noneMatch(trace -> trace.has("showlegend"));
        assertThat(figure.layout().bool("showlegend")).contains(true);
    }

    @Test
    void layersOfOneColourWithoutNamesNeedNoLegend() {
        List<JsonObject> traces = overlay(
                        line(DATA).x("x").y("y").color("#225577"),
                        line(DATA).x("x").y("y").color("#aa3333"))
                .figure()
                .data();
        assertThat(traces).allMatch(trace -> trace.bool("showlegend").equals(java.util.Optional.of(false)));
    }

    @Test
    void aRuleSaysThatTextIsItsName() {
        assertThatThrownBy(() -> rule().y(0).name("freezing"))
                .isInstanceOf(ChannelException.class)
                .hasMessageContaining("text(");
    }
}
