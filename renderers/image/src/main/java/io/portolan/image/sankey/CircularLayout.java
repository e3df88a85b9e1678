package io.portolan.image.sankey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays a graph with circles out: nodes take a third of the height, and links that close circles go round above and below
 * them. The algorithm of d3-sankey-circular 0.34 as Plotly's fork has it.
 */
final class CircularLayout {

    private static final int ROUNDS = 50;
    private static final int SORTINGS = 4;
    private static final double NODE_SHARE = 0.3;
    static final double MARGIN = 25;
    static final double RADIUS = 10;

    private final Graph graph;
    private final double padding;
    private final List<List<Node>> columns = new ArrayList<>();
    private double left;
    private double right;
    private double top;
    private double bottom;
    private boolean hasTop;
    private boolean hasBottom;

    CircularLayout(Graph graph, double width, double height, double padding) {
        this.graph = graph;
        this.padding = padding;
        right = width;
        bottom = height;
    }

    /** Settles all places. */
    void settle(double thickness, String align) {
        for (Node node : graph.nodes()) {
            node.value = Math.max(sum(node.out), sum(node.in));
        }
        List<List<Node>> all = Columns.of(graph.nodes(), align);
        all.stream().filter(column -> !column.isEmpty()).forEach(columns::add);
        chooseSides();
        initialize(all.size() - 1, thickness);
        resolveCollisions();
        double alpha = 1;
        for (int round = 0; round < ROUNDS; round++) {
            alpha *= 0.99;
            for (List<Node> column : columns) {
                for (Node node : column) {
                    relax(node, column, alpha);
                }
            }
            resolveCollisions();
        }
        LinkOrder order = new LinkOrder(graph);
        order.stack();
        for (int i = 0; i < SORTINGS; i++) {
            order.sort();
            new NodesAside(graph, top, bottom).moveAside();
            order.sort();
        }
        fillHeight();
        new Loops(graph, bottom).settle();
    }

    /** Settles links again after nodes were moved. */
    void update() {
        chooseSides();
        LinkOrder order = new LinkOrder(graph);
        order.stack();
        for (Link link : graph.links()) {
            if (link.isCircular) {
                link.side = link.y0 + link.y1 < bottom ? Side.TOP : Side.BOTTOM;
                link.source.side = link.side;
                link.target.side = link.side;
            }
        }
        order.sort();
        new Loops(graph, bottom).settle();
    }

    private static double sum(List<Link> links) {
        return links.stream().mapToDouble(link -> link.value).sum();
    }

    /** Links of one node go round on the same side; others where fewer do. */
    private void chooseSides() {
        int balance = 0;
        for (Link link : graph.links()) {
            if (link.isCircular) {
                Side known = link.source.side != null ? link.source.side : link.target.side;
                link.side = known != null ? known : balance < 0 ? Side.TOP : Side.BOTTOM;
                balance += link.side == Side.TOP ? 1 : -1;
                link.source.side = link.side;
                link.target.side = link.side;
            }
        }
        for (Link link : graph.links()) {
            if (link.isCircular && link.source.side == link.target.side) {
                link.side = link.source.side;
            }
        }
    }

    private double perValue() {
        double perValue = Double.POSITIVE_INFINITY;
        for (List<Node> column : columns) {
            double total = column.stream().mapToDouble(node -> node.value).sum();
            perValue = Math.min(perValue, (bottom - top - (column.size() - 1) * padding) / total);
        }
        return Math.max(0, perValue * NODE_SHARE);
    }

    private void initialize(int lastColumn, double thickness) {
        double first = perValue();
        graph.links().forEach(link -> link.width = link.value * first);
        double perValue = first * makeRoom(lastColumn);
        graph.links().forEach(link -> link.width = link.value * perValue);
        for (Node node : graph.nodes()) {
            node.x0 = left + node.layer * ((right - left - thickness) / Math.max(1, lastColumn));
            node.x1 = node.x0 + thickness;
        }
        for (List<Node> column : columns) {
            for (int i = 0; i < column.size(); i++) {
                Node node = column.get(i);
                double tall = node.value * perValue;
                node.y0 = start(node, i, column.size(), tall);
                node.y1 = node.y0 + tall;
            }
        }
    }

    /** Shrinks the space for nodes by what links around them need; answers by how much heights shrink. */
    private double makeRoom(int lastColumn) {
        double above = 0;
        double below = 0;
        double before = 0;
        double behind = 0;
        for (Link link : graph.links()) {
            if (link.isCircular) {
                above += link.side == Side.TOP ? link.width : 0;
                below += link.side == Side.BOTTOM ? link.width : 0;
                before += link.target.layer == 0 ? link.width : 0;
                behind += link.source.layer == lastColumn ? link.width : 0;
            }
        }
        hasTop = above > 0;
        hasBottom = below > 0;
        double across = right / (right + withMargin(before) + withMargin(behind));
        double down = bottom / (bottom + withMargin(above) + withMargin(below));
        left = withMargin(before);
        right = behind == 0 ? right : right * across;
        top = withMargin(above);
        bottom *= down;
        return down;
    }

    private static double withMargin(double links) {
        return links > 0 ? links + MARGIN + RADIUS : 0;
    }

    private double start(Node node, int place, int count, double tall) {
        boolean atEnd = node.depth == 0 || node.depth == columns.size() - 1;
        if (atEnd && count == 1) {
            return bottom / 2 - tall;
        }
        if (node.isInCircle()) {
            return node.circleCount() == 0
                    ? bottom / 2 + place
                    : node.side == Side.TOP ? top + place : bottom - tall - place;
        }
        return hasTop && hasBottom ? (bottom - top) / 2 - count / 2.0 + place : (bottom - top) / count * place;
    }

    private void relax(Node node, List<Node> column, double alpha) {
        int depth = column.get(0).depth;
        if (node.circleCount() > 0) {
            return;
        }
        if ((depth == 0 || depth == columns.size() - 1) && column.size() == 1) {
            node.moveDown(bottom / 2 - node.middleY());
            return;
        }
        double targets = node.out.stream()
                .mapToDouble(link -> link.target.middleY())
                .average()
                .orElse(Double.NaN);
        double sources = node.in.stream()
                .mapToDouble(link -> link.source.middleY())
                .average()
                .orElse(Double.NaN);
        double wanted = Double.isNaN(targets) ? sources : Double.isNaN(sources) ? targets : (targets + sources) / 2;
        if (!Double.isNaN(wanted)) {
            node.moveDown((wanted - node.middleY()) * alpha);
        }
    }

    /** From the top down; nodes in circles stand on their own side of the others. */
    static final Comparator<Node> BY_BREADTH = (a, b) -> {
        if (a.isInCircle() == b.isInCircle()) {
            return Double.compare(a.y0, b.y0);
        }
        return a.side == Side.TOP || b.side == Side.BOTTOM ? -1 : 1;
    };

    private void resolveCollisions() {
        for (List<Node> column : columns) {
            Sorting.sort(column, BY_BREADTH);
            double y = top;
            for (Node node : column) {
                node.moveDown(Math.max(0, y - node.y0));
                y = node.y1 + padding;
            }
            y = bottom + padding;
            if (column.get(column.size() - 1).y1 <= bottom) {
                continue;
            }
            for (int i = column.size() - 1; i >= 0; i--) {
                Node node = column.get(i);
                node.moveDown(-Math.max(0, node.y1 + padding - y));
                y = node.y0;
            }
        }
    }

    /** With links round one side alone the nodes take the whole height there is. */
    private void fillHeight() {
        if (hasTop && hasBottom) {
            return;
        }
        double least = graph.nodes().stream().mapToDouble(node -> node.y0).min().orElse(0);
        double most = graph.nodes().stream().mapToDouble(node -> node.y1).max().orElse(1);
        double ratio = (bottom - top) / (most - least);
        for (Node node : graph.nodes()) {
            double tall = (node.y1 - node.y0) * ratio;
            node.y0 = (node.y0 - least) * ratio;
            node.y1 = node.y0 + tall;
        }
        for (Link link : graph.links()) {
            link.y0 = (link.y0 - least) * ratio;
            link.y1 = (link.y1 - least) * ratio;
            link.width *= ratio;
        }
    }
}
