package io.portolan.image.sankey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A node while the layout moves it. It flows from x0 to x1 and is as high as its value, in the diagram's own pixels. */
final class Node {

    /** Its index among the figure's nodes. */
    final int index;

    /** The links that leave it and those that reach it, in their order along its sides. */
    final List<Link> out = new ArrayList<>();

    final List<Link> in = new ArrayList<>();
    double value;
    int depth;
    int height;
    int layer;
    double x0;
    double x1;
    double y0;
    double y1;

    /** On which side links that close a circle go round; null where there are none. */
    @Nullable
    Side side;

    Node(int index) {
        this.index = index;
    }

    double middleY() {
        return (y0 + y1) / 2;
    }

    /** How many links that close a circle reach or leave it, but for links to itself. */
    long circleCount() {
        return Stream.concat(out.stream(), in.stream())
                .filter(link -> link.isCircular && link.source != link.target)
                .count();
    }

    boolean isInCircle() {
        return Stream.concat(out.stream(), in.stream()).anyMatch(link -> link.isCircular);
    }

    double middleX() {
        return (x0 + x1) / 2;
    }

    void moveDown(double distance) {
        y0 += distance;
        y1 += distance;
    }
}
