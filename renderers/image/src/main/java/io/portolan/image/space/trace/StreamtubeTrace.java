package io.portolan.image.space.trace;

import io.portolan.image.space.Body;
import io.portolan.image.space.SceneAxes;
import io.portolan.image.space.geometry.PointGrid;
import io.portolan.image.space.geometry.Streams;
import io.portolan.image.space.render.Box;
import io.portolan.image.space.render.Vec;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tubes that follow a field of vectors, wide where it spreads: {@code streamtube}. */
public final class StreamtubeTrace extends VectorTrace {

    private static final double THIN = 0.05;
    private static final double MOST_POINTS = 1e5;

    public StreamtubeTrace(TraceSetup setup) {
        super(setup);
    }

    @Override
    public List<Body> bodies(SceneAxes axes) {
        double[][] coordinates = new double[3][];
        for (int i = 0; i < 3; i++) {
            coordinates[i] = data().coordinates(i, axes.get(i).scale());
        }
        PointGrid grid = new PointGrid(coordinates);
        return grid.isEmpty() ? List.of() : List.of(tubes(grid, axes));
    }

    private Body tubes(PointGrid grid, SceneAxes axes) {
        Vec[] vectors = new Vec[data().count()];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = data().vector(i).times(axes.scale());
        }
        List<Vec> starts = starts(grid, axes);
        int longest = (int) Math.max(1, Math.min(MOST_POINTS, attrs().number("maxdisplayed", 1000)));
        Streams streams = new Streams(grid, vectors, bounds(grid, starts), longest);
        List<List<Streams.Point>> all = starts.stream().map(streams::from).toList();
        double spread = 0;
        double fastest = 0;
        for (List<Streams.Point> stream : all) {
            for (Streams.Point point : stream) {
                spread = Double.isFinite(point.divergence()) ? Math.max(spread, point.divergence()) : spread;
                fastest = Math.max(fastest, point.velocity().length());
            }
        }
        double gap = gap(starts);
        double size = attrs().number("sizeref", 1);
        double width = size * gap / 2 / (spread == 0 ? 1 : spread);
        double norm = VectorData.longest(attrs());
        List<TubeBody.Ring[]> tubes = new ArrayList<>();
        for (List<Streams.Point> stream : all) {
            TubeBody.Ring[] rings = new TubeBody.Ring[stream.size()];
            for (int i = 0; i < rings.length; i++) {
                Streams.Point point = stream.get(i);
                double radius = width * (spread == 0 ? gap * THIN : point.divergence());
                double tint = share(point.velocity().length() / (fastest == 0 ? 1 : fastest) * norm);
                rings[i] =
                        new TubeBody.Ring(point.place(), point.velocity().unit().times(radius), tint);
            }
            tubes.add(rings);
        }
        TubeBody body = new TubeBody(tubes, Skin.ofModel(attrs(), shades()));
        return new Extended(body, body.bounds(axes.scale().times(width * size * 2)));
    }

    private List<Vec> starts(PointGrid grid, SceneAxes axes) {
        List<Vec> starts = new ArrayList<>();
        double[][] stated = new double[3][];
        int count = Integer.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            Column column = attrs().column("starts." + SceneAxes.LETTERS.get(i));
            stated[i] = axes.get(i).linear(column);
            count = Math.min(count, stated[i].length);
        }
        for (int i = 0; i < count; i++) {
            starts.add(new Vec(stated[0][i], stated[1][i], stated[2][i]).times(axes.scale()));
        }
        if (count == 0) {
            for (double x : inner(grid.planes(0))) {
                for (double z : inner(grid.planes(2))) {
                    starts.add(new Vec(x, grid.planes(1)[0], z));
                }
            }
        }
        return starts;
    }

    private static double[] inner(double[] planes) {
        if (planes.length > 2) {
            return Arrays.copyOfRange(planes, 1, planes.length - 1);
        }
        return planes.length == 2 ? new double[] {(planes[0] + planes[1]) / 2} : planes;
    }

    /** The grid and the starts, with one more cell on each side. */
    private static Box bounds(PointGrid grid, List<Vec> starts) {
        Box box = Box.EMPTY;
        for (Vec start : starts) {
            box = box.with(start);
        }
        Vec before = Vec.ZERO;
        Vec after = Vec.ZERO;
        for (int axis = 0; axis < 3; axis++) {
            double[] planes = grid.planes(axis);
            int last = planes.length - 1;
            Vec nothing = new Vec(Double.NaN, Double.NaN, Double.NaN);
            box = box.with(nothing.with(axis, planes[0])).with(nothing.with(axis, planes[last]));
            before = before.with(axis, last == 0 ? 0.5 : planes[1] - planes[0]);
            after = after.with(axis, last == 0 ? 0.5 : planes[last] - planes[last - 1]);
        }
        return new Box(box.low().minus(before), box.high().plus(after));
    }

    /** The least distance of starts along an axis. */
    private static double gap(List<Vec> starts) {
        double least = Double.POSITIVE_INFINITY;
        for (int axis = 0; axis < 3; axis++) {
            int along = axis;
            double[] sorted = starts.stream()
                    .mapToDouble(start -> start.get(along))
                    .sorted()
                    .distinct()
                    .toArray();
            for (int i = 1; i < sorted.length; i++) {
                least = Math.min(least, sorted[i] - sorted[i - 1]);
            }
        }
        return Double.isFinite(least) ? least : 1;
    }
}
