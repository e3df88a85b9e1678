package io.portolan.image.space.trace;

import io.portolan.image.space.Body;
import io.portolan.image.space.SceneAxes;
import io.portolan.image.space.render.Vec;
import io.portolan.image.trace.TraceSetup;
import java.util.List;

/** Cones that point where a field of vectors does: {@code cone}. */
public final class ConeTrace extends VectorTrace {

    private static final double DEFAULT_SIZE = 0.5;

    public ConeTrace(TraceSetup setup) {
        super(setup);
    }

    @Override
    public List<Body> bodies(SceneAxes axes) {
        if (data().count() == 0) {
            return List.of();
        }
        int count = data().count();
        Vec[] places = new Vec[count];
        Vec[] vectors = new Vec[count];
        double longest = 0;
        for (int i = 0; i < count; i++) {
            places[i] = data().place(i, axes.scale());
            vectors[i] = data().vector(i).times(axes.scale());
            longest = vectors[i].isFinite() ? Math.max(longest, vectors[i].length()) : longest;
        }
        double[] tints = new double[count];
        double norm = VectorData.longest(attrs());
        for (int i = 0; i < count; i++) {
            tints[i] = share(vectors[i].length() / (longest == 0 ? 1 : longest) * norm);
        }
        double size = size(norm) * spacing(places, vectors);
        double room = ConeBody.span(anchor()) * size * norm;
        ConeBody cones =
                new ConeBody(places, vectors, tints, size, ConeBody.offset(anchor()), Skin.ofModel(attrs(), shades()));
        return List.of(new Extended(cones, cones.bounds(axes.scale().times(room))));
    }

    private String anchor() {
        return attrs().text("anchor", "cm");
    }

    private double size(double norm) {
        String mode = attrs().text("sizemode", "scaled");
        double stated = attrs().number("sizeref", mode.equals("raw") ? 1 : DEFAULT_SIZE);
        if (mode.equals("absolute")) {
            return stated == 0 ? DEFAULT_SIZE : stated / norm;
        }
        return stated == 0 ? mode.equals("raw") ? 1 : DEFAULT_SIZE : stated;
    }

    /** The least time that it takes from one point to the next at the mean of their speeds. */
    private double spacing(Vec[] places, Vec[] vectors) {
        if (attrs().text("sizemode", "scaled").equals("raw")) {
            return 1;
        }
        double least = Double.POSITIVE_INFINITY;
        int last = 0;
        for (int i = 1; i < places.length; i++) {
            double time = 2 * places[i].minus(places[last]).length() / (vectors[i].length() + vectors[last].length());
            if (time > 0) {
                least = Math.min(least, time);
                last = i;
            }
        }
        return Double.isFinite(least) ? least : 1;
    }
}
