package io.portolan.image.hierarchy;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads labels, ids, parents and values into a tree. Rows without a name, and rows whose value is none or below zero, are
 * left out.
 */
final class TreeReader {

    private final Column ids;
    private final Column labels;
    private final Column parents;
    private final Column values;
    private final boolean hasIds;
    private final boolean hasValues;

    /** A node, and the id of its parent: empty for a root. */
    private record Row(Node node, String parent) {}

    TreeReader(Attrs attrs) {
        ids = attrs.column("ids");
        labels = attrs.column("labels");
        parents = attrs.column("parents");
        values = attrs.column("values");
        hasIds = attrs.isList("ids");
        hasValues = !values.isEmpty();
    }

    /** Whether the data state values; otherwise nodes are counted. */
    boolean hasValues() {
        return hasValues;
    }

    /** The root; empty where the rows make no single tree. */
    Optional<Node> root() {
        List<Row> rows = rows();
        List<Row> roots = rows.stream().filter(row -> row.parent.isEmpty()).toList();
        if (roots.isEmpty()) {
            return impliedRoot(rows);
        }
        if (roots.size() == 1) {
            return linked(rows, roots.get(0).node);
        }
        Node top = new Node("", "", Node.NO_INDEX, Double.NaN);
        return linked(rows, top);
    }

    private List<Row> rows() {
        Column names = hasIds ? ids : labels;
        int count = Math.min(names.size(), parents.size());
        count = hasValues ? Math.min(count, values.size()) : count;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = text(names, i);
            if (!id.isEmpty() && (!hasValues || values.number(i) >= 0)) {
                double value = hasValues ? values.number(i) : Double.NaN;
                rows.add(new Row(new Node(id, text(labels, i), i, value), text(parents, i)));
            }
        }
        return rows;
    }

    private static String text(Column column, int index) {
        String text = column.text(index);
        return text == null ? "" : text;
    }

    /** A parent that no row describes is the root, if it is the only one. */
    private Optional<Node> impliedRoot(List<Row> rows) {
        Set<String> named = new LinkedHashSet<>();
        rows.forEach(row -> named.add(row.parent));
        rows.forEach(row -> named.remove(row.node.id()));
        if (named.size() != 1) {
            return Optional.empty();
        }
        String id = named.iterator().next();
        return linked(rows, new Node(id, id, Node.NO_INDEX, Double.NaN));
    }

    private static Optional<Node> linked(List<Row> rows, Node root) {
        Map<String, Node> byId = new LinkedHashMap<>();
        Set<String> ambiguous = new HashSet<>();
        byId.put(root.id(), root);
        for (Row row : rows) {
            if (row.node != root && byId.put(row.node.id(), row.node) != null) {
                ambiguous.add(row.node.id());
            }
        }
        for (Row row : rows) {
            if (row.node != root) {
                Node parent = byId.get(row.parent);
                if (parent == null || ambiguous.contains(row.parent)) {
                    return Optional.empty();
                }
                parent.add(row.node);
            }
        }
        root.settleLevels();
        // Rows that are above each other in a circle hang on no root.
        return root.descendants().size() < rows.size() ? Optional.empty() : Optional.of(root);
    }
}
