package io.portolan.image.sankey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order of links along the sides of nodes where some of them close circles. */
final class LinkOrder {

    private final Graph graph;

    LinkOrder(Graph graph) {
        this.graph = graph;
    }

    /** Stacks links by the heights of their other ends; those that close circles from the bottom up. */
    void stack() {
        Comparator<Link> byTarget = Comparator.comparing(link -> link.target, CircularLayout.BY_BREADTH);
        Comparator<Link> bySource = Comparator.comparing(link -> link.source, CircularLayout.BY_BREADTH);
        for (Node node : graph.nodes()) {
            Sorting.sort(node.out, byTarget.thenComparingInt(link -> link.index));
            Sorting.sort(node.in, bySource.thenComparingInt(link -> link.index));
        }
        for (Node node : graph.nodes()) {
            stack(node, node.out, true);
            stack(node, node.in, false);
        }
    }

    private static void stack(Node node, List<Link> links, boolean leave) {
        double down = node.y0;
        double up = node.y1;
        for (Link link : links) {
            double y = link.isCircular ? up - link.width / 2 : down + link.width / 2;
            up -= link.isCircular ? link.width : 0;
            down += link.isCircular ? 0 : link.width;
            place(link, leave, y);
        }
    }

    private static void place(Link link, boolean leave, double y) {
        if (leave) {
            link.y0 = y;
        } else {
            link.y1 = y;
        }
    }

    /** Sorts links so that they cross each other little, and places them. */
    void sort() {
        for (Node node : graph.nodes()) {
            sorted(node, node.out, true);
        }
        for (Node node : graph.nodes()) {
            sorted(node, node.in, false);
        }
    }

    private static void sorted(Node node, List<Link> ends, boolean leave) {
        List<Link> links = new ArrayList<>(ends);
        links.sort(Comparator.comparingInt(link -> link.index));
        Sorting.sort(links, leave ? LinkOrder::compareLeaving : LinkOrder::compareReaching);
        double y = node.y0;
        for (Link link : links) {
            place(link, leave, y + link.width / 2);
            y += link.width;
        }
        y = node.y1;
        for (int i = links.size() - 1; i >= 0; i--) {
            Link link = links.get(i);
            if (link.side == Side.BOTTOM) {
                place(link, leave, y - link.width / 2);
            }
            y -= link.width;
        }
    }

    /** Links that go round above come first, those that go round below last. */
    private static int compareSides(Link a, Link b) {
        if (a.isCircular) {
            return a.side == Side.TOP ? -1 : 1;
        }
        return b.side == Side.TOP ? 1 : -1;
    }

    private static int compareLeaving(Link a, Link b) {
        if (a.isCircular && b.isCircular && a.side == b.side) {
            int order = a.target.layer == b.target.layer
                    ? Double.compare(a.target.y1, b.target.y1)
                    : b.target.layer - a.target.layer;
            return a.side == Side.TOP ? order : -order;
        }
        if (a.isCircular || b.isCircular) {
            return compareSides(a, b);
        }
        if (a.target.layer == b.target.layer || rises(a) != rises(b)) {
            return Double.compare(a.y1, b.y1);
        }
        return a.target.layer > b.target.layer
                ? Double.compare(a.y1, b.y1 - slope(b) * length(a))
                : Double.compare(a.y1 - slope(a) * length(b), b.y1);
    }

    private static int compareReaching(Link a, Link b) {
        if (a.isCircular && b.isCircular && a.side == b.side) {
            if (a.source.layer == b.source.layer) {
                return Double.compare(a.source.y1, b.source.y1);
            }
            int order = a.source.layer - b.source.layer;
            return a.side == Side.TOP ? order : -order;
        }
        if (a.isCircular || b.isCircular) {
            return compareSides(a, b);
        }
        if (a.source.layer == b.source.layer || rises(a) != rises(b)) {
            return Double.compare(a.y0, b.y0);
        }
        return b.source.layer < a.source.layer
                ? Double.compare(a.y0, b.y1 + slope(b) * length(a))
                : Double.compare(a.y1 + slope(a) * length(b), b.y0);
    }

    private static boolean rises(Link link) {
        return link.y0 > link.y1;
    }

    private static double length(Link link) {
        return link.target.x0 - link.source.x1;
    }

    /** How far up a link goes on its way, for each pixel; below 0 where it goes down. */
    private static double slope(Link link) {
        double length = Math.abs(length(link));
        return length == 0 ? 0 : (link.y0 - link.y1) / length;
    }
}
