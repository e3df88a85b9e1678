package io.portolan.image.sankey;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The nodes and links of a diagram. Links without a positive value, or that name no node, are left out, and so are nodes
 * without links.
 *
 * @param nodes by their indices
 * @param links in the order of the data
 */
record Graph(List<Node> nodes, List<Link> links) {

    /** Far more than can be drawn: guards against figures that name the node two thousand million. */
    private static final int MOST_NODES = 1 << 20;

    static Graph of(Attrs attrs) {
        Column sources = attrs.column("link.source");
        Column targets = attrs.column("link.target");
        Column values = attrs.column("link.value");
        Map<Integer, Integer> groups = groups(attrs, nodeCount(sources, targets, values));
        Map<Integer, Node> nodes = new TreeMap<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.number(i) > 0 && isIndex(sources.number(i)) && isIndex(targets.number(i))) {
                int from = (int) sources.number(i);
                int to = (int) targets.number(i);
                int source = groups.getOrDefault(from, from);
                int target = groups.getOrDefault(to, to);
                if (!groups.containsKey(from) || source != target) {
                    links.add(new Link(
                            i,
                            nodes.computeIfAbsent(source, Node::new),
                            nodes.computeIfAbsent(target, Node::new),
                            values.number(i)));
                }
            }
        }
        Graph graph = new Graph(List.copyOf(nodes.values()), links);
        graph.findCircles();
        return graph;
    }

    private static boolean isIndex(double number) {
        return number >= 0 && number < MOST_NODES && number == Math.rint(number);
    }

    private static int nodeCount(Column sources, Column targets, Column values) {
        double most = 0;
        for (int i = 0; i < values.size(); i++) {
            most = isIndex(sources.number(i)) ? Math.max(most, sources.number(i)) : most;
            most = isIndex(targets.number(i)) ? Math.max(most, targets.number(i)) : most;
        }
        return (int) most + 1;
    }

    /** The node that stands for each node of a group. */
    private static Map<Integer, Integer> groups(Attrs attrs, int nodeCount) {
        Map<Integer, Integer> groups = new HashMap<>();
        int next = nodeCount;
        for (Column group : attrs.column("node.groups").rows()) {
            for (int i = 0; i < group.size(); i++) {
                if (isIndex(group.number(i))) {
                    groups.putIfAbsent((int) group.number(i), next);
                }
            }
            next++;
        }
        return groups;
    }

    /**
     * Marks links that lead back to a node from which their source can be reached by way of later nodes, so that the
     * others make no circle.
     */
    private void findCircles() {
        for (Node node : nodes) {
            boolean entered = node.in.stream().anyMatch(link -> link.source.index >= node.index);
            Set<Node> reached = entered ? reachedByLater(node) : Set.of();
            for (Link link : node.in) {
                link.isCircular =
                        link.source == node || link.source.index > node.index && reached.contains(link.source);
            }
        }
    }

    private static Set<Node> reachedByLater(Node start) {
        Set<Node> reached = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        open.push(start);
        while (!open.isEmpty()) {
            for (Link link : open.pop().out) {
                if (link.target.index > start.index && reached.add(link.target)) {
                    open.push(link.target);
                }
            }
        }
        return reached;
    }

    boolean hasCircles() {
        return links.stream().anyMatch(link -> link.isCircular);
    }
}
