package io.portolan.image.sankey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds ways for the links that close circles, such that they do not lie on each other. */
final class Loops {

    private final Graph graph;
    private final double bottom;
    private final Map<Link, Double> buffers = new HashMap<>();

    Loops(Graph graph, double bottom) {
        this.graph = graph;
        this.bottom = bottom;
    }

    void settle() {
        double highest =
                graph.links().stream().mapToDouble(link -> link.source.y0).min().orElse(0);
        for (Side side : Side.values()) {
            buffers(links(link -> link.side == side), side);
        }
        for (Link link : links(link -> link.isCircular)) {
            link.loop = link.isSelf() && isAlone(link) ? own(link) : around(link, highest);
        }
    }

    private List<Link> links(Predicate<Link> wanted) {
        return new ArrayList<>(graph.links().stream()
                .filter(link -> link.isCircular)
                .filter(wanted)
                .toList());
    }

    private static boolean isAlone(Link link) {
        return link.source.out.stream().filter(other -> other.isCircular).count() <= 1
                && link.target.in.stream().filter(other -> other.isCircular).count() <= 1;
    }

    /** The longest way round is the innermost. */
    private void buffers(List<Link> links, Side side) {
        Comparator<Link> down = Comparator.comparingDouble(link -> link.y0);
        Comparator<Link> byLength = Comparator.comparingInt(link -> -link.columns());
        links.sort(byLength.thenComparing(side == Side.BOTTOM ? down.reversed() : down));
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            double buffer = 0;
            for (Link inner : links.subList(0, i)) {
                boolean apart = link.source.layer < inner.target.layer || link.target.layer > inner.source.layer;
                if (!apart && !(link.isSelf() && isAlone(link))) {
                    buffer = Math.max(buffer, buffers.get(inner) + inner.width / 2);
                }
            }
            buffers.put(link, buffer + link.width / 2);
        }
    }

    private double reach(Link link) {
        return CircularLayout.MARGIN + buffers.get(link);
    }

    private Loop own(Link link) {
        double radius = CircularLayout.RADIUS + link.width / 2;
        double beyond = link.side == Side.TOP ? link.source.y0 - reach(link) : link.source.y1 + reach(link);
        return new Loop(beyond, radius, radius);
    }

    private Loop around(Link link, double highest) {
        double beyond = link.side == Side.TOP
                ? highest - reach(link)
                : Math.max(bottom, Math.max(link.source.y1, link.target.y1)) + reach(link);
        double first = 0;
        for (Link other : links(one -> one.source.layer == link.source.layer && one.side == link.side)) {
            first += isInside(other, other.y0, link, link.y0) ? other.width : 0;
        }
        double last = 0;
        for (Link other : links(one -> one.target.layer == link.target.layer && one.side == link.side)) {
            last += isInside(other, other.y1, link, link.y1) ? other.width : 0;
        }
        double radius = CircularLayout.RADIUS + link.width / 2;
        return new Loop(beyond, radius + first, radius + last);
    }

    /** Whether another link bends before this one does. */
    private static boolean isInside(Link other, double otherY, Link link, double y) {
        if (otherY == y) {
            return other.index < link.index;
        }
        return link.side == Side.BOTTOM ? otherY > y : otherY < y;
    }
}
