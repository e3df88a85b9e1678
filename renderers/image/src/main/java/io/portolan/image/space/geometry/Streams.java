package io.portolan.image.space.geometry;

import io.portolan.image.space.render.Box;
import io.portolan.image.space.render.Vec;
import java.util.ArrayList;
import java.util.List;

/** Follows a field of vectors from point to point, by Euler's method as plotly.js does. */
public final class Streams {

    private static final double NEARBY = 1e-4;
    private static final int TRIES = 100;
    private static final long MOST_STEPS = 20_000_000;

    private final PointGrid grid;
    private final Vec[] vectors;
    private final Box bounds;
    private final int longest;
    private final double step;
    private long steps;

    /**
     * Streams in a field.
     *
     * @param vectors one for each point of the grid
     * @param bounds outside of which streams end
     * @param longest the most points of a stream
     */
    public Streams(PointGrid grid, Vec[] vectors, Box bounds, int longest) {
        this.grid = grid;
        this.vectors = vectors;
        this.bounds = bounds;
        this.longest = longest;
        step = 10 * bounds.size().length() / longest;
    }

    /** A point of a stream, how fast it goes there and how much the field spreads around it. */
    public record Point(Vec place, Vec velocity, double divergence) {}

    /** The stream from a point; that point alone where the field is still. */
    public List<Point> from(Vec start) {
        List<Point> stream = new ArrayList<>();
        Vec at = start;
        Vec last = start;
        Vec velocity = velocity(at);
        stream.add(point(at, velocity));
        for (int i = 0; i < TRIES * longest && stream.size() < longest && bounds.contains(at); i++) {
            double speed = velocity.length();
            if (!(speed > 0) || steps++ > MOST_STEPS) {
                break;
            }
            at = at.plus(speed > step ? velocity.times(step / speed) : velocity);
            velocity = velocity(at);
            Vec way = at.minus(last);
            if (way.dot(way) - step * step > -NEARBY * step * step) {
                stream.add(point(at, velocity));
                last = at;
            }
        }
        return stream;
    }

    private Point point(Vec at, Vec velocity) {
        Vec change = Vec.ZERO;
        for (int axis = 0; axis < 3; axis++) {
            Vec beside = velocity(at.plus(Vec.axis(axis).times(NEARBY)));
            change = change.plus(beside.minus(velocity).times(1 / NEARBY));
        }
        return new Point(at, velocity, change.length());
    }

    /** The field at a point, interpolated between the eight around it. */
    private Vec velocity(Vec at) {
        int[] below = new int[3];
        int[] above = new int[3];
        double[] shares = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            double[] planes = grid.planes(axis);
            int under = 0;
            while (under < planes.length && planes[under] <= at.get(axis)) {
                under++;
            }
            below[axis] = Math.max(0, under - 1);
            above[axis] = Math.min(planes.length - 1, under);
            double span = planes[above[axis]] - planes[below[axis]];
            shares[axis] = span > 0 ? (at.get(axis) - planes[below[axis]]) / span : 0.5;
        }
        Vec[] corners = new Vec[8];
        for (int i = 0; i < 8; i++) {
            corners[i] = vectors[
                    grid.atPlanes(
                            (i & 1) == 0 ? below[0] : above[0],
                            (i & 2) == 0 ? below[1] : above[1],
                            (i & 4) == 0 ? below[2] : above[2])];
        }
        for (int axis = 0, count = 4; axis < 3; axis++, count /= 2) {
            for (int i = 0; i < count; i++) {
                corners[i] = corners[2 * i].toward(corners[2 * i + 1], shares[axis]);
            }
        }
        return corners[0];
    }
}
