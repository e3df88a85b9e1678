package io.portolan.image.geo.projection;

import static io.portolan.image.geo.projection.Sphere.EPSILON;

import io.portolan.image.scene.Rect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The edge of the rectangle through which a map is seen, in pixels: from the lower left corner up and around. */
record WindowEdge(Rect window) implements ClipEdge {

    @Override
    public LineClipper lines(Sink out) {
        return new WindowLines(window, out);
    }

    @Override
    public boolean isSlit() {
        return true;
    }

    @Override
    public double[] start() {
        return new double[] {window.x(), window.bottom()};
    }

    /** By how often the rings wind around it. */
    @Override
    public boolean isInside(List<List<double[]>> rings, double[] point) {
        int winding = 0;
        for (List<double[]> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                double[] from = ring.get(i == 0 ? ring.size() - 1 : i - 1);
                double[] to = ring.get(i);
                double side = (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]);
                if (from[1] <= point[1] && to[1] > point[1] && side > 0) {
                    winding++;
                } else if (from[1] > point[1] && to[1] <= point[1] && side < 0) {
                    winding--;
                }
            }
        }
        return winding != 0;
    }

    @Override
    public double position(double[] point) {
        int side = side(point, 1);
        double across = (point[0] - window.x()) / window.width();
        double down = (point[1] - window.y()) / window.height();
        double share = side == 0 ? 1 - down : side == 1 ? across : side == 2 ? down : 1 - across;
        return side + share / 2;
    }

    /** The side that a point is on, or whose corner comes next in a direction: left, top, right, bottom. */
    private int side(double[] point, int direction) {
        if (Math.abs(point[0] - window.x()) < EPSILON) {
            return direction > 0 ? 0 : 3;
        }
        if (Math.abs(point[0] - window.right()) < EPSILON) {
            return direction > 0 ? 2 : 1;
        }
        boolean top = Math.abs(point[1] - window.y()) < EPSILON;
        return top ? direction > 0 ? 1 : 0 : direction > 0 ? 3 : 2;
    }

    @Override
    public void follow(double @Nullable [] from, double @Nullable [] to, int direction, Sink out) {
        int side = from == null ? 0 : side(from, direction);
        int last = to == null ? 0 : side(to, direction);
        boolean around = from == null || to == null || position(from) > position(to) == direction > 0;
        if (side == last && !around && to != null) {
            out.point(to[0], to[1]);
            return;
        }
        do {
            boolean left = side == 0 || side == 3;
            out.point(left ? window.x() : window.right(), side > 1 ? window.bottom() : window.y());
            side = (side + direction + 4) % 4;
        } while (side != last);
    }
}
