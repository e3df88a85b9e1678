package io.portolan.image.sankey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Puts nodes into columns by how many links lead to them. */
final class Columns {

    private Columns() {}

    /**
     * The columns from left to right; some may be empty.
     *
     * @param align {@code justify}, {@code left}, {@code right} or {@code center}
     */
    static List<List<Node>> of(List<Node> nodes, String align) {
        levels(nodes, node -> ahead(node.out, true), (node, level) -> node.depth = level);
        levels(nodes, node -> ahead(node.in, false), (node, level) -> node.height = level);
        int count = nodes.stream().mapToInt(node -> node.depth).max().orElse(-1) + 1;
        List<List<Node>> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(new ArrayList<>());
        }
        for (Node node : nodes) {
            node.layer = Math.max(0, Math.min(count - 1, layer(node, align, count)));
            columns.get(node.layer).add(node);
        }
        return columns;
    }

    private interface Level {

        void set(Node node, int level);
    }

    private static List<Node> ahead(List<Link> links, boolean targets) {
        return links.stream()
                .filter(link -> !link.isCircular)
                .map(link -> targets ? link.target : link.source)
                .toList();
    }

    /** Numbers nodes by the longest way to them. */
    private static void levels(List<Node> nodes, Function<Node, List<Node>> ahead, Level level) {
        Set<Node> current = new LinkedHashSet<>(nodes);
        for (int i = 0; !current.isEmpty() && i <= nodes.size(); i++) {
            Set<Node> next = new LinkedHashSet<>();
            for (Node node : current) {
                level.set(node, i);
                next.addAll(ahead.apply(node));
            }
            current = next;
        }
    }

    private static int layer(Node node, String align, int count) {
        switch (align) {
            case "left":
                return node.depth;
            case "right":
                return count - 1 - node.height;
            case "center":
                int nearest = node.out.stream()
                        .mapToInt(link -> link.target.depth)
                        .min()
                        .orElse(1);
                return node.in.isEmpty() ? nearest - 1 : node.depth;
            default:
                return node.out.isEmpty() ? count - 1 : node.depth;
        }
    }
}
