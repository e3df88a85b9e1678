package io.portolan.image.space;

import io.portolan.image.space.render.Box;
import io.portolan.image.space.render.Vec;
import io.portolan.image.space.render.View;

/** Which faces of a scene's box are behind and carry the grids, and which edges carry the labels: gl-axes3d's choice. */
public final class Walls {

    private static final int CORNERS = 8;

    private final Box box;
    private final int nearest;
    private final int[] edges = new int[3];

    /**
     * The walls of a box.
     *
     * @param toEye where the eye is, seen from the middle of the box
     */
    Walls(Box box, View view, Vec toEye) {
        this.box = box;
        int corner = 0;
        for (int axis = 0; axis < 3; axis++) {
            boolean high = toEye.get(axis) > 0 == box.size().get(axis) > 0;
            corner |= high ? 1 << axis : 0;
        }
        nearest = corner;
        chooseEdges(view);
    }

    private void chooseEdges(View view) {
        Vec[] seen = new Vec[CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            seen[i] = view.project(box.corner(i));
        }
        int bottom = -1;
        for (int i = 0; i < CORNERS; i++) {
            if (isOutline(i) && (bottom < 0 || seen[bottom].y() > seen[i].y())) {
                bottom = i;
            }
        }
        int left = neighbor(bottom, -1, seen, -1);
        int right = neighbor(bottom, left, seen, 1);
        edge(left, bottom);
        edge(bottom, right);
        int top = right ^ CORNERS - 1;
        if (isOutline(top)) {
            edge(left, top);
        } else {
            edge(right, left ^ CORNERS - 1);
        }
    }

    /** Whether a corner is on the outline of the box as it is seen. */
    private boolean isOutline(int corner) {
        return corner != nearest && corner != (nearest ^ CORNERS - 1);
    }

    /** The leftmost or rightmost outline corner beside another. */
    private int neighbor(int corner, int except, Vec[] seen, int side) {
        int best = -1;
        for (int axis = 0; axis < 3; axis++) {
            int next = corner ^ 1 << axis;
            boolean allowed = isOutline(next) && next != except;
            if (allowed && (best < 0 || side * seen[next].x() > side * seen[best].x())) {
                best = next;
            }
        }
        return best < 0 ? corner ^ 1 : best;
    }

    private void edge(int a, int b) {
        int axis = Integer.numberOfTrailingZeros(a ^ b);
        edges[Math.min(2, axis)] = a & b;
    }

    /** Whether the wall across an axis is at the box's high end. */
    public boolean isHigh(int axis) {
        return (nearest & 1 << axis) == 0;
    }

    /** Where the wall across an axis stands on it. */
    public double at(int axis) {
        return isHigh(axis) ? box.high().get(axis) : box.low().get(axis);
    }

    /** A point of the edge that carries an axis's labels, at 0 of that axis; or of the edge opposite to it. */
    Vec edge(int axis, boolean opposite) {
        Vec corner = box.corner(opposite ? ~edges[axis] & CORNERS - 1 : edges[axis]);
        return corner.with(axis, 0);
    }

    /** The direction out of the box at that edge: for each other axis -1, 0 or 1. */
    Vec outward(int axis, boolean opposite) {
        Vec out = Vec.ZERO;
        for (int other = 0; other < 3; other++) {
            if (other != axis) {
                boolean high = (edges[axis] >> other & 1) == 1 != opposite;
                double toHigh = isHigh(other) ? 0 : 1;
                double toLow = isHigh(other) ? -1 : 0;
                out = out.with(other, high ? toHigh : toLow);
            }
        }
        return out;
    }
}
