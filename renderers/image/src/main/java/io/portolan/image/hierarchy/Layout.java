package io.portolan.image.hierarchy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the nodes below an entry are: two pairs of edges for each. */
final class Layout {

    private final Map<Node, Box> boxes = new HashMap<>();

    /** Two pairs of edges. */
    record Box(double x0, double y0, double x1, double y1) {

        double width() {
            return x1 - x0;
        }

        double height() {
            return y1 - y0;
        }

        /** This box with less on each side; where nothing is left, of no size in the middle. */
        Box inset(double left, double top, double right, double bottom) {
            double nx0 = x0 + left;
            double ny0 = y0 + top;
            double nx1 = x1 - right;
            double ny1 = y1 - bottom;
            double mx = (nx0 + nx1) / 2;
            double my = (ny0 + ny1) / 2;
            return new Box(nx1 < nx0 ? mx : nx0, ny1 < ny0 ? my : ny0, nx1 < nx0 ? mx : nx1, ny1 < ny0 ? my : ny1);
        }

        Box swapped() {
            return new Box(y0, x0, y1, x1);
        }

        Box flipped(boolean across, boolean down, double width, double height) {
            return new Box(
                    across ? width - x1 : x0,
                    down ? height - y1 : y0,
                    across ? width - x0 : x1,
                    down ? height - y0 : y1);
        }
    }

    Box box(Node node) {
        return boxes.getOrDefault(node, new Box(0, 0, 0, 0));
    }

    void place(Node node, Box box) {
        boxes.put(node, box);
    }

    /** Lays nodes side by side across a box, each as wide as its share of a value. */
    void dice(List<Node> nodes, double value, Box box) {
        double perValue = value == 0 ? 0 : box.width() / value;
        double x = box.x0();
        for (Node node : nodes) {
            double next = x + node.value() * perValue;
            place(node, new Box(x, box.y0(), next, box.y1()));
            x = next;
        }
    }

    /** Lays nodes one below the other down a box, each as high as its share of a value. */
    void slice(List<Node> nodes, double value, Box box) {
        double perValue = value == 0 ? 0 : box.height() / value;
        double y = box.y0();
        for (Node node : nodes) {
            double next = y + node.value() * perValue;
            place(node, new Box(box.x0(), y, box.x1(), next));
            y = next;
        }
    }

    /**
     * Lays a tree out in levels, as d3-hierarchy's partition does: widths are shares of the parent's, each level as high as
     * any other.
     *
     * @param padding free space between neighbours
     */
    static Layout partition(Node entry, double width, double height, double padding) {
        Layout layout = new Layout();
        int levels = entry.height() + 1;
        layout.place(entry, new Box(padding, padding, width, height / levels));
        for (Node node : entry.descendants()) {
            Box box = layout.box(node);
            int level = node.depth() - entry.depth();
            Box below = new Box(box.x0(), height * (level + 1) / levels, box.x1(), height * (level + 2) / levels);
            layout.dice(node.children(), node.value(), below);
            layout.place(node, box.inset(0, 0, padding, padding));
        }
        return layout;
    }

    /** Mirrors all boxes of a tree within a size. */
    void flip(Node entry, boolean swap, boolean across, boolean down, double width, double height) {
        for (Node node : entry.descendants()) {
            Box box = swap ? box(node).swapped() : box(node);
            place(node, box.flipped(across, down, width, height));
        }
    }
}
