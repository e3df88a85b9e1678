package io.portolan.image.hierarchy;

import io.portolan.image.value.Attrs;
import java.util.Collections;
import java.util.List;

/** Settles the values of a tree's nodes. */
final class NodeValues {

    private static final double ALMOST = 1 - 1e-6;

    private NodeValues() {}

    /**
     * Settles all values below a root.
     *
     * @param stated whether the nodes have values of their own; otherwise they are counted
     * @return false where children are more than their parent's total
     */
    static boolean settle(Node root, Attrs attrs, boolean stated) {
        List<Node> fromLeaves = root.descendants();
        Collections.reverse(fromLeaves);
        if (!stated) {
            count(fromLeaves, attrs.text("count", "leaves"));
            return true;
        }
        if (attrs.text("branchvalues", "remainder").equals("total")) {
            return fromLeaves.stream().allMatch(NodeValues::total);
        }
        for (Node node : fromLeaves) {
            double own = Double.isFinite(node.ownValue()) ? node.ownValue() : 0;
            node.value(own + children(node));
        }
        return true;
    }

    private static double children(Node node) {
        return node.children().stream().mapToDouble(Node::value).sum();
    }

    private static void count(List<Node> fromLeaves, String what) {
        double branch = what.contains("branches") ? 1 : 0;
        double leaf = what.contains("leaves") ? 1 : 0;
        for (Node node : fromLeaves) {
            node.value(node.isLeaf() ? leaf : branch + children(node));
        }
    }

    private static boolean total(Node node) {
        double sum = children(node);
        boolean made = node.index() == Node.NO_INDEX;
        node.value(made || Double.isNaN(node.ownValue()) ? sum : node.ownValue());
        return !(node.value() < sum * ALMOST);
    }
}
