package io.portolan.image.sankey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays a graph out in columns and moves nodes up and down until links are about as short as can be: the algorithm of
 * d3-sankey 0.12 as Plotly's fork has it.
 */
final class Layout {

    private static final int ROUNDS = 50;
    private static final double MOST_PADDED = 2.0 / 3;
    private static final Comparator<Node> BY_TOP = Comparator.comparingDouble(node -> node.y0);
    private static final Comparator<Link> BY_TARGET =
            Comparator.<Link>comparingDouble(link -> link.target.y0).thenComparingInt(link -> link.index);
    private static final Comparator<Link> BY_SOURCE =
            Comparator.<Link>comparingDouble(link -> link.source.y0).thenComparingInt(link -> link.index);

    private final Graph graph;
    private final double height;
    private final boolean sortsNodes;
    private final boolean sortsLinks;
    private final List<List<Node>> columns = new ArrayList<>();
    private double padding;

    /**
     * A layout.
     *
     * @param height across the flow, in pixels
     * @param sortsNodes whether nodes may change places; otherwise they keep the order of the data
     * @param sortsLinks whether links may change places on a node
     */
    Layout(Graph graph, double height, boolean sortsNodes, boolean sortsLinks) {
        this.graph = graph;
        this.height = height;
        this.sortsNodes = sortsNodes;
        this.sortsLinks = sortsLinks;
    }

    /**
     * Settles all places.
     *
     * @param width along the flow, in pixels
     */
    void settle(double width, double thickness, double wantedPadding, String align) {
        for (Node node : graph.nodes()) {
            node.value = Math.max(sum(node.out), sum(node.in));
        }
        List<List<Node>> all = Columns.of(graph.nodes(), align);
        double step = (width - thickness) / Math.max(1, all.size() - 1);
        for (Node node : graph.nodes()) {
            node.x0 = node.layer * step;
            node.x1 = node.x0 + thickness;
        }
        all.stream().filter(column -> !column.isEmpty()).forEach(columns::add);
        int most = columns.stream().mapToInt(List::size).max().orElse(1);
        padding = Math.min(wantedPadding, most > 1 ? MOST_PADDED * height / (most - 1) : wantedPadding);
        initialize();
        for (int round = 0; round < ROUNDS; round++) {
            double alpha = StrictMath.pow(0.99, round);
            double beta = Math.max(1 - alpha, (round + 1.0) / ROUNDS);
            for (int i = columns.size() - 2; i >= 0; i--) {
                columns.get(i).forEach(node -> towardTargets(node, alpha));
                relaxed(columns.get(i), beta);
            }
            for (int i = 1; i < columns.size(); i++) {
                columns.get(i).forEach(node -> towardSources(node, alpha));
                relaxed(columns.get(i), beta);
            }
        }
        placeLinks();
    }

    private static double sum(List<Link> links) {
        return links.stream().mapToDouble(link -> link.value).sum();
    }

    private void initialize() {
        double perValue = Double.POSITIVE_INFINITY;
        for (List<Node> column : columns) {
            double total = column.stream().mapToDouble(node -> node.value).sum();
            perValue = Math.min(perValue, (height - (column.size() - 1) * padding) / total);
        }
        double scale = Math.max(0, perValue);
        graph.links().forEach(link -> link.width = link.value * scale);
        for (List<Node> column : columns) {
            double y = 0;
            for (Node node : column) {
                node.y0 = y;
                node.y1 = y + node.value * scale;
                y = node.y1 + padding;
            }
            double free = (height - y + padding) / (column.size() + 1);
            for (int i = 0; i < column.size(); i++) {
                column.get(i).moveDown(free * (i + 1));
            }
            column.forEach(this::sortLinks);
        }
    }

    private void sortLinks(Node node) {
        if (sortsLinks) {
            node.out.sort(BY_TARGET);
            node.in.sort(BY_SOURCE);
        }
    }

    private void sortLinksOfNeighbours(Node node) {
        if (sortsLinks) {
            node.in.forEach(link -> link.source.out.sort(BY_TARGET));
            node.out.forEach(link -> link.target.in.sort(BY_SOURCE));
        }
    }

    private void towardSources(Node target, double alpha) {
        double sum = 0;
        double weight = 0;
        for (Link link : target.in) {
            double part = link.isCircular ? 0 : link.value * (target.layer - link.source.layer);
            sum += part * targetTop(link.source, target);
            weight += part;
        }
        move(target, sum, weight, alpha);
    }

    private void towardTargets(Node source, double alpha) {
        double sum = 0;
        double weight = 0;
        for (Link link : source.out) {
            double part = link.isCircular ? 0 : link.value * (link.target.layer - source.layer);
            sum += part * sourceTop(source, link.target);
            weight += part;
        }
        move(source, sum, weight, alpha);
    }

    private void move(Node node, double sum, double weight, double alpha) {
        if (weight > 0) {
            node.moveDown((sum / weight - node.y0) * alpha);
            sortLinksOfNeighbours(node);
        }
    }

    /** Where a target's top would have to be for its link to be straight. */
    private double targetTop(Node source, Node target) {
        double y = source.y0 - (source.out.size() - 1) * padding / 2;
        for (Link link : source.out) {
            if (link.target == target) {
                break;
            }
            y += link.width + padding;
        }
        for (Link link : target.in) {
            if (link.source == source) {
                break;
            }
            y -= link.width;
        }
        return y;
    }

    /** Where a source's top would have to be for its link to be straight. */
    private double sourceTop(Node source, Node target) {
        double y = target.y0 - (target.in.size() - 1) * padding / 2;
        for (Link link : target.in) {
            if (link.source == source) {
                break;
            }
            y += link.width + padding;
        }
        for (Link link : source.out) {
            if (link.target == target) {
                break;
            }
            y -= link.width;
        }
        return y;
    }

    private void relaxed(List<Node> column, double beta) {
        if (sortsNodes) {
            column.sort(BY_TOP);
        }
        int middle = column.size() / 2;
        Node subject = column.get(middle);
        pushUp(column, subject.y0 - padding, middle - 1, beta);
        pushDown(column, subject.y1 + padding, middle + 1, beta);
        pushUp(column, height, column.size() - 1, beta);
        pushDown(column, 0, 0, beta);
    }

    private void pushDown(List<Node> column, double top, int from, double beta) {
        double y = top;
        for (Node node : column.subList(Math.min(from, column.size()), column.size())) {
            double distance = (y - node.y0) * beta;
            if (distance > 1e-6) {
                node.moveDown(distance);
            }
            y = node.y1 + padding;
        }
    }

    private void pushUp(List<Node> column, double bottom, int from, double beta) {
        double y = bottom;
        for (int i = from; i >= 0; i--) {
            Node node = column.get(i);
            double distance = (node.y1 - y) * beta;
            if (distance > 1e-6) {
                node.moveDown(-distance);
            }
            y = node.y0 - padding;
        }
    }

    /** Stacks the links along both sides of every node, where the nodes now are. */
    void placeLinks() {
        for (Node node : graph.nodes()) {
            double y = node.y0;
            for (Link link : node.out) {
                link.y0 = y + link.width / 2;
                y += link.width;
            }
            y = node.y0;
            for (Link link : node.in) {
                link.y1 = y + link.width / 2;
                y += link.width;
            }
        }
    }
}
