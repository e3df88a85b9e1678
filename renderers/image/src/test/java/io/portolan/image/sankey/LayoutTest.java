package io.portolan.image.sankey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.image.value.Attrs;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static Graph graph(Object[] sources, Object[] targets, Object[] values) {
        return Graph.of(Attrs.of(JsonObject.of(
                "link",
                JsonObject.of(
                        "source", JsonArray.of(sources),
                        "target", JsonArray.of(targets),
                        "value", JsonArray.of(values)))));
    }

    @Test
    void nodesStandInColumnsAndLinksFillTheirSides() {
        Graph graph = graph(new Object[] {0, 0, 1, 2}, new Object[] {1, 2, 3, 3}, new Object[] {2, 1, 2, 1});

        new Layout(graph, 100, true, true).settle(300, 20, 10, "justify");

        assertThat(graph.nodes()).extracting(node -> node.layer).containsExactly(0, 1, 1, 2);
        Node first = graph.nodes().get(0);
        assertThat(first.out.stream().mapToDouble(link -> link.width).sum())
                .isCloseTo(first.y1 - first.y0, within(1e-9));
        Node upper = graph.nodes().get(1);
        Node lower = graph.nodes().get(2);
        assertThat(lower.y0 - upper.y1).isCloseTo(10, within(1e-6));
    }

    @Test
    void linksThatSayNothingAreLeftOut() {
        Graph graph = graph(new Object[] {0, 0, "x", 1}, new Object[] {1, 2, 1, -1}, new Object[] {2, 0, 1, 1});

        assertThat(graph.links()).hasSize(1);
        assertThat(graph.nodes()).hasSize(2);
    }

    @Test
    void aLinkThatClosesACircleIsFound() {
        Graph graph = graph(new Object[] {0, 1, 2, 3}, new Object[] {1, 2, 0, 3}, new Object[] {1, 1, 1, 1});

        assertThat(graph.links()).extracting(link -> link.isCircular).containsExactly(false, false, true, true);
    }
}
