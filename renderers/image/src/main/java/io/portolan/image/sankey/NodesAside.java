package io.portolan.image.sankey;

import java.util.function.Predicate;

/**
 * Moves nodes out of the way of links that cross their columns.
 *
 * @param top where nodes may begin
 * @param bottom where nodes must end
 */
record NodesAside(Graph graph, double top, double bottom) {

    private static final double GAP = 10;

    void moveAside() {
        for (Link link : graph.links()) {
            int crossed = link.columns() - 1;
            for (int i = 1; i <= crossed && !link.isCircular; i++) {
                double middle = middle(link, i / (crossed + 1.0));
                for (Node node : graph.nodes()) {
                    if (node.layer == link.source.layer + i) {
                        moveAside(node, middle - link.width / 2, middle + link.width / 2);
                    }
                }
            }
        }
    }

    /** How far down the middle of a link is, at a share of its curve. */
    private static double middle(Link link, double t) {
        double late = t * t * (3 - 2 * t);
        return link.y0 * (1 - late) + link.y1 * late;
    }

    private void moveAside(Node node, double linkTop, double linkBottom) {
        if (linkTop > node.y0 && linkTop < node.y1) {
            double distance = node.y1 - linkTop + GAP;
            move(node, node.side == Side.BOTTOM ? distance : -distance, other -> overlap(node, other));
        } else if (linkBottom > node.y0 && linkBottom < node.y1 || linkTop < node.y0 && linkBottom > node.y1) {
            double distance = linkBottom - node.y0 + GAP;
            move(node, distance, other -> other.y0 < node.y1 && other.y1 > node.y1);
        }
    }

    private void move(Node node, double distance, Predicate<Node> isInTheWay) {
        moveWithin(node, distance);
        for (Node other : graph.nodes()) {
            if (other != node && other.layer == node.layer && isInTheWay.test(other)) {
                moveWithin(other, distance);
            }
        }
    }

    private void moveWithin(Node node, double distance) {
        if (node.y0 + distance >= top && node.y1 + distance <= bottom) {
            node.moveDown(distance);
            node.in.forEach(link -> link.y1 += distance);
            node.out.forEach(link -> link.y0 += distance);
        }
    }

    private static boolean overlap(Node a, Node b) {
        return a.y0 > b.y0 && a.y0 < b.y1 || a.y1 > b.y0 && a.y1 < b.y1 || a.y0 < b.y0 && a.y1 > b.y1;
    }
}
