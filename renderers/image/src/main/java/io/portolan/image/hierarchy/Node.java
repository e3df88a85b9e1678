package io.portolan.image.hierarchy;

import io.portolan.image.scene.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of a tree. Its place in the tree is settled first, then its value, then its colour. */
final class Node {

    /** The index of a node that stands in no row of the data. */
    static final int NO_INDEX = -1;

    private final String id;
    private final String label;
    private final int index;
    private final double ownValue;
    private final List<Node> children = new ArrayList<>();
    private @Nullable Node parent;
    private int depth;
    private int height;
    private double value;
    private Color color = Color.TRANSPARENT;

    /**
     * A node with nothing above and below it.
     *
     * @param index its row in the data, or {@link #NO_INDEX}
     * @param ownValue what the data say; NaN where they say nothing
     */
    Node(String id, String label, int index, double ownValue) {
        this.id = id;
        this.label = label;
        this.index = index;
        this.ownValue = ownValue;
    }

    void add(Node child) {
        child.parent = this;
        children.add(child);
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    int index() {
        return index;
    }

    double ownValue() {
        return ownValue;
    }

    List<Node> children() {
        return children;
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    @Nullable
    Node parent() {
        return parent;
    }

    /** How far below the root it is. */
    int depth() {
        return depth;
    }

    /** How far above its deepest descendant it is. */
    int height() {
        return height;
    }

    double value() {
        return value;
    }

    void value(double settled) {
        value = settled;
    }

    Color color() {
        return color;
    }

    void color(Color settled) {
        color = settled;
    }

    /** Itself and everything below it, level by level. */
    List<Node> descendants() {
        List<Node> all = new ArrayList<>();
        all.add(this);
        for (int i = 0; i < all.size(); i++) {
            all.addAll(all.get(i).children);
        }
        return all;
    }

    /** What is above it, from the root down. */
    List<Node> ancestors() {
        List<Node> path = new ArrayList<>();
        for (Node above = parent; above != null; above = above.parent) {
            path.add(above);
        }
        Collections.reverse(path);
        return path;
    }

    /** Settles depths and heights below this root. */
    void settleLevels() {
        List<Node> all = descendants();
        for (Node node : all) {
            node.depth = node.parent == null ? 0 : node.parent.depth + 1;
        }
        Collections.reverse(all);
        for (Node node : all) {
            if (node.parent != null) {
                node.parent.height = Math.max(node.parent.height, node.height + 1);
            }
        }
    }

    /** Sorts the children of every node, the largest first. */
    void sort() {
        Comparator<Node> largestFirst = (a, b) -> Double.compare(b.value, a.value);
        descendants().forEach(node -> node.children.sort(largestFirst));
    }
}
