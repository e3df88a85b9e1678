package io.portolan.image.sankey;

import org.jspecify.annotations.Nullable;

/** A flow from one node to another while the layout moves it. */
final class Link {

    /** Its index among the figure's links. */
    final int index;

    final Node source;
    final Node target;
    final double value;

    /** Whether it closes a circle, and so does not order the columns. */
    boolean isCircular;

    /** On which side it goes round; null unless it closes a circle. */
    @Nullable
    Side side;

    /** Its way round; null unless it closes a circle, and before that is settled. */
    @Nullable
    Loop loop;

    double width;

    /** Its middle where it leaves its source. */
    double y0;

    /** Its middle where it reaches its target. */
    double y1;

    Link(int index, Node source, Node target, double value) {
        this.index = index;
        this.source = source;
        this.target = target;
        this.value = value;
        source.out.add(this);
        target.in.add(this);
    }

    boolean isSelf() {
        return source == target;
    }

    /** How many columns it crosses; below 0 where it leads back. */
    int columns() {
        return target.layer - source.layer;
    }
}
