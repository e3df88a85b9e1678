package io.portolan.image.sankey;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves nodes to the places a figure states for their middles, in shares of the diagram. */
final class StatedPlaces {

    private final Column xs;
    private final Column ys;
    private final boolean snaps;
    private final double thickness;
    private final double padding;

    StatedPlaces(Attrs attrs, double thickness, double padding) {
        xs = attrs.column("node.x");
        ys = attrs.column("node.y");
        snaps = attrs.text("arrangement", "freeform").equals("snap");
        this.thickness = thickness;
        this.padding = padding;
    }

    boolean isEmpty() {
        return xs.isEmpty() || ys.isEmpty();
    }

    void move(List<Node> nodes, double width, double height) {
        for (int i = 0; i < Math.min(Math.min(xs.size(), ys.size()), nodes.size()); i++) {
            double x = xs.number(i);
            double y = ys.number(i);
            // As in plotly.js, a place of 0 counts as none.
            if (Double.isFinite(x) && Double.isFinite(y) && x != 0 && y != 0) {
                Node node = nodes.get(i);
                node.x0 = x * width - thickness / 2;
                node.x1 = x * width + thickness / 2;
                node.moveDown(y * height - (node.y0 + node.y1) / 2);
            }
        }
        if (snaps) {
            columns(nodes).forEach(this::moveApart);
        }
    }

    /** Nodes that overlap along the flow become a column. */
    private List<List<Node>> columns(List<Node> nodes) {
        List<Node> sorted = new ArrayList<>(nodes);
        sorted.sort(Comparator.comparingDouble(node -> node.x0));
        List<List<Node>> columns = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        double columnX = 0;
        for (Node node : sorted) {
            if (node.x0 > last + thickness) {
                columns.add(new ArrayList<>());
                columnX = node.x0;
            }
            last = node.x0;
            node.x1 += columnX - node.x0;
            node.x0 = columnX;
            columns.get(columns.size() - 1).add(node);
        }
        return columns;
    }

    private void moveApart(List<Node> column) {
        column.sort(Comparator.comparingDouble(node -> node.y0));
        double y = 0;
        for (Node node : column) {
            if (y - node.y0 > 1e-6) {
                node.moveDown(y - node.y0);
            }
            y = node.y1 + padding;
        }
    }
}
