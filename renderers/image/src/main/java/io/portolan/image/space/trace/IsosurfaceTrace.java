package io.portolan.image.space.trace;

import io.portolan.image.space.Body;
import io.portolan.image.space.SceneAxes;
import io.portolan.image.space.geometry.ValueField;
import io.portolan.image.space.render.Lit;
import io.portolan.image.space.render.Mesh;
import io.portolan.image.space.render.OpacityScale;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.Arrays;
import java.util.List;

/** Surfaces of equal value through a grid of values: {@code isosurface}, and {@code volume} where all are translucent. */
public final class IsosurfaceTrace extends ScaledTrace {

    private static final double FRAME_FILL = 0.15;
    private static final int MOST_SURFACES = 1000;

    private final boolean volume;
    private final double[][] coordinates = new double[3][];
    private ValueField field = new ValueField(new double[3][0], new double[0], Double.NaN, Double.NaN);

    private IsosurfaceTrace(TraceSetup setup, boolean volume) {
        super(setup, true);
        this.volume = volume;
    }

    public static IsosurfaceTrace isosurface(TraceSetup setup) {
        return new IsosurfaceTrace(setup, false);
    }

    public static IsosurfaceTrace volume(TraceSetup setup) {
        return new IsosurfaceTrace(setup, true);
    }

    @Override
    public void calculate() {
        double[] values = attrs().column("value").numbers();
        double low = limit("isomin");
        double high = limit("isomax");
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        double least = Arrays.stream(finite).min().orElse(Double.NaN);
        double most = Arrays.stream(finite).max().orElse(Double.NaN);
        colors().include(new double[] {Double.isNaN(low) ? least : low, Double.isNaN(high) ? most : high});
    }

    /** An end of the values shown; NaN where none is stated, or the two are the wrong way round. */
    private double limit(String name) {
        boolean crossed = attrs().number("isomin", Double.NaN) > attrs().number("isomax", Double.NaN);
        return crossed ? Double.NaN : attrs().number(name, Double.NaN);
    }

    @Override
    public void place(SceneAxes axes) {
        for (int i = 0; i < 3; i++) {
            Column data = attrs().column(SceneAxes.LETTERS.get(i));
            coordinates[i] = axes.get(i).axis().numbers(data);
            axes.get(i).include(axes.get(i).linear(data));
        }
        double[] values = attrs().column("value").numbers();
        field = new ValueField(coordinates, values, limit("isomin"), limit("isomax"));
        draw();
    }

    private void draw() {
        Attrs frame = attrs().part("spaceframe");
        if (frame.flag("show", false)) {
            field.frame(frame.number("fill", FRAME_FILL));
        }
        Attrs surface = attrs().part("surface");
        if (surface.flag("show", true)) {
            int count = (int) Math.max(0, Math.min(MOST_SURFACES, surface.number("count", 2)));
            field.surfaces(count, surface.number("fill", 1), surface.text("pattern", "all"));
        }
        for (int axis = 0; axis < 3; axis++) {
            Attrs slices = attrs().part("slices." + SceneAxes.LETTERS.get(axis));
            if (slices.flag("show", false)) {
                Column places = slices.column("locations");
                List<Double> stated = Arrays.stream(places.numbers()).boxed().toList();
                field.slices(axis, stated.isEmpty() ? field.inner(axis) : stated, slices.number("fill", 1));
            }
            Attrs caps = attrs().part("caps." + SceneAxes.LETTERS.get(axis));
            if (caps.flag("show", true)) {
                field.slices(axis, field.ends(axis), caps.number("fill", 1));
            }
        }
    }

    @Override
    public List<Body> bodies(SceneAxes axes) {
        double[] corners = field.corners();
        int count = corners.length / 4;
        if (count == 0) {
            return List.of();
        }
        double[] places = new double[3 * count];
        double[] tints = new double[count];
        int[] cells = new int[count];
        for (int i = 0; i < count; i++) {
            for (int axis = 0; axis < 3; axis++) {
                double linear = axes.get(axis).axis().linear(corners[4 * i + axis]);
                places[3 * i + axis] = linear * axes.get(axis).scale();
            }
            tints[i] = share(corners[4 * i + 3]);
            cells[i] = i;
        }
        Mesh mesh = new Mesh(places, cells);
        OpacityScale opacities = volume ? OpacityScale.of(attrs()).squared() : OpacityScale.OPAQUE;
        Skin skin = Skin.ofMesh(attrs(), Lit.shades(colors().scale(), opacities));
        Body body = new MeshBody(mesh, mesh.flatNormals(), tints, skin, volume || skin.isTranslucent());
        return List.of(new Extended(body, Extended.box(axes, coordinates)));
    }
}
