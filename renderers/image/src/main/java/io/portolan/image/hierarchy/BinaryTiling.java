package io.portolan.image.hierarchy;

import io.portolan.image.hierarchy.Layout.Box;
import java.util.List;

/** Halves nodes again and again so that both halves are about equal, and their boxes across the longer side. */
final class BinaryTiling {

    private final List<Node> nodes;
    private final Layout layout;
    private final double[] sums;

    BinaryTiling(List<Node> nodes, Layout layout) {
        this.nodes = nodes;
        this.layout = layout;
        sums = new double[nodes.size() + 1];
        for (int i = 0; i < nodes.size(); i++) {
            sums[i + 1] = sums[i] + nodes.get(i).value();
        }
    }

    void tile(double value, Box box) {
        if (!nodes.isEmpty()) {
            tile(0, nodes.size(), value, box);
        }
    }

    private void tile(int from, int to, double value, Box box) {
        if (from >= to - 1) {
            layout.place(nodes.get(from), box);
            return;
        }
        int middle = middle(from, to, value);
        double left = sums[middle] - sums[from];
        double share = value == 0 ? 0.5 : left / value;
        if (box.width() > box.height()) {
            double x = box.x0() * (1 - share) + box.x1() * share;
            tile(from, middle, left, new Box(box.x0(), box.y0(), x, box.y1()));
            tile(middle, to, value - left, new Box(x, box.y0(), box.x1(), box.y1()));
        } else {
            double y = box.y0() * (1 - share) + box.y1() * share;
            tile(from, middle, left, new Box(box.x0(), box.y0(), box.x1(), y));
            tile(middle, to, value - left, new Box(box.x0(), y, box.x1(), box.y1()));
        }
    }

    private int middle(int from, int to, double value) {
        double target = value / 2 + sums[from];
        int low = from + 1;
        int high = to - 1;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (sums[mid] < target) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        boolean nearerBefore = target - sums[low - 1] < sums[low] - target;
        return nearerBefore && from + 1 < low ? low - 1 : low;
    }
}
