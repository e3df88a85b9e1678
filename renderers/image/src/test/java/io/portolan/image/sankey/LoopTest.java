package io.portolan.image.sankey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.image.scene.Rect;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoopTest {

    private static Graph circle() {
        Node first = new Node(0);
        Node second = new Node(1);
        Link there = new Link(0, first, second, 2);
        Link back = new Link(1, second, first, 1);
        back.isCircular = true;
        return new Graph(List.of(first, second), List.of(there, back));
    }

    @Test
    void aLinkThatLeadsBackGoesRoundItsNodes() {
        Graph graph = circle();

        new CircularLayout(graph, 300, 200, 10).settle(20, "justify");

        Link back = graph.links().get(1);
        Rect bounds = LinkShape.of(back, 0).bounds();
        assertThat(bounds.x()).isLessThan(back.target.x0);
        assertThat(bounds.right()).isGreaterThan(back.source.x1);
        assertThat(back.loop.beyond()).isGreaterThan(Math.max(back.source.y1, back.target.y1));
        assertThat(bounds.bottom()).isCloseTo(back.loop.beyond() + back.width / 2, within(1e-9));
    }

    @Test
    void anArrowEndsAtItsTarget() {
        Graph graph = circle();
        new CircularLayout(graph, 300, 200, 10).settle(20, "justify");
        Link back = graph.links().get(1);

        assertThat(LinkShape.of(back, 8).points()).contains(back.target.x0, back.target.x0 - 8);
        assertThat(LinkShape.of(back, 0).points()).doesNotContain(back.target.x0 - 8);
    }
}
