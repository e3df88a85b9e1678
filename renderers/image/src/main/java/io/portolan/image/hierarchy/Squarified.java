package io.portolan.image.hierarchy;

import io.portolan.image.hierarchy.Layout.Box;
import java.util.List;

/**
 * Fills rows along the shorter side of what is left, each as long as that makes its tiles more like the wanted shape:
 * Bruls, Huizing and van Wijk, Squarified Treemaps (2000).
 *
 * @param ratio the aspect ratio wanted, at least 1
 */
record Squarified(double ratio) implements Tiling {

    @Override
    public void tile(Node parent, Box box, Layout layout) {
        List<Node> nodes = parent.children();
        Box left = box;
        double value = parent.value();
        for (int from = 0; from < nodes.size(); ) {
            int to = rowEnd(nodes, from, left, value);
            List<Node> row = nodes.subList(from, to);
            double sum = row.stream().mapToDouble(Node::value).sum();
            left = place(row, sum, value == 0 ? 1 : sum / value, left, layout);
            value -= sum;
            from = to;
        }
    }

    private int rowEnd(List<Node> nodes, int from, Box box, double value) {
        int to = from;
        double sum = 0;
        while (sum == 0 && to < nodes.size()) {
            sum = nodes.get(to++).value();
        }
        double alpha = Math.max(box.height() / box.width(), box.width() / box.height()) / (value * ratio);
        double least = sum;
        double most = sum;
        double best = worst(least, most, sum, alpha);
        while (to < nodes.size()) {
            double next = nodes.get(to).value();
            least = Math.min(least, next);
            most = Math.max(most, next);
            double now = worst(least, most, sum + next, alpha);
            if (now > best) {
                break;
            }
            sum += next;
            best = now;
            to++;
        }
        return to;
    }

    /** The worst aspect ratio in a row, by its least and its most value. */
    private static double worst(double least, double most, double sum, double alpha) {
        double beta = sum * sum * alpha;
        return Math.max(most / beta, beta / least);
    }

    /** Places a row at the start of a box and answers what is left of the box. */
    private static Box place(List<Node> row, double sum, double share, Box box, Layout layout) {
        if (box.width() < box.height()) {
            double y = box.y0() + box.height() * share;
            layout.dice(row, sum, new Box(box.x0(), box.y0(), box.x1(), y));
            return new Box(box.x0(), y, box.x1(), box.y1());
        }
        double x = box.x0() + box.width() * share;
        layout.slice(row, sum, new Box(box.x0(), box.y0(), x, box.y1()));
        return new Box(x, box.y0(), box.x1(), box.y1());
    }
}
