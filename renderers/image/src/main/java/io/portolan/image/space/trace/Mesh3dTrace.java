package io.portolan.image.space.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.space.Body;
import io.portolan.image.space.SceneAxes;
import io.portolan.image.space.geometry.Delaunay;
import io.portolan.image.space.geometry.Hulls;
import io.portolan.image.space.render.Mesh;
import io.portolan.image.space.render.Vec;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.List;

/** Triangles between points, stated or found: {@code mesh3d}. */
public final class Mesh3dTrace extends ScaledTrace {

    private static final double EPSILON = 1e-12;

    private final double[][] values = new double[3][];

    public Mesh3dTrace(TraceSetup setup) {
        super(setup, true);
    }

    @Override
    boolean isScaled() {
        return attrs().isList("intensity");
    }

    @Override
    public void calculate() {
        colors().include(attrs().column("intensity").numbers());
    }

    @Override
    public void place(SceneAxes axes) {
        for (int i = 0; i < 3; i++) {
            values[i] = axes.get(i).linear(attrs().column(SceneAxes.LETTERS.get(i)));
            axes.get(i).include(values[i]);
        }
    }

    @Override
    public List<Body> bodies(SceneAxes axes) {
        int count = Math.min(values[0].length, Math.min(values[1].length, values[2].length));
        Vec[] points = new Vec[count];
        for (int i = 0; i < count; i++) {
            points[i] = new Vec(values[0][i], values[1][i], values[2][i]).times(axes.scale());
        }
        return count == 0 ? List.of() : List.of(body(points));
    }

    private Body body(Vec[] points) {
        Mesh shared = new Mesh(Cells.places(points), Cells.flat(cells(points)));
        boolean flat = attrs().flag("flatshading", false);
        Mesh mesh = shared.unshared();
        double[] normals = flat ? mesh.flatNormals() : ofCorners(shared, shared.normals(EPSILON));
        Skin skin = Skin.ofMesh(attrs(), isScaled() ? shades() : new int[0]);
        double[] tints = isScaled() ? intensities(shared) : tints(shared);
        Body body = new MeshBody(mesh, normals, tints, skin, skin.isTranslucent() || hasClear(tints));
        return new Extended(body, shared.bounds());
    }

    private static double[] ofCorners(Mesh shared, double[] normals) {
        return new Mesh(normals, shared.cells()).unshared().places();
    }

    private List<int[]> cells(Vec[] points) {
        Column i = attrs().column("i");
        Column j = attrs().column("j");
        Column k = attrs().column("k");
        if (attrs().isList("i") && attrs().isList("j") && attrs().isList("k")) {
            return stated(i, j, k, points.length);
        }
        double alpha = attrs().number("alphahull", -1);
        double[][] plain = new double[points.length][];
        int across = Math.max(0, "xyz".indexOf(attrs().text("delaunayaxis", "z")));
        for (int n = 0; n < plain.length; n++) {
            Vec point = points[n];
            plain[n] = alpha >= 0
                    ? new double[] {point.x(), point.y(), point.z()}
                    : new double[] {point.get((across + 1) % 3), point.get((across + 2) % 3)};
        }
        if (alpha < 0) {
            return Delaunay.cells(plain, 2);
        }
        return alpha == 0 ? Hulls.convex(plain) : Hulls.alpha(plain, alpha);
    }

    /** As in plotly.js, one corner that is not there leaves nothing of the mesh. */
    private static List<int[]> stated(Column i, Column j, Column k, int count) {
        List<int[]> cells = new ArrayList<>();
        boolean valid = i.size() == j.size() && j.size() == k.size();
        for (int n = 0; n < i.size() && valid; n++) {
            int[] cell = {corner(i, n), corner(j, n), corner(k, n)};
            for (int corner : cell) {
                valid &= corner >= 0 && corner < count;
            }
            cells.add(cell);
        }
        return valid ? cells : List.of();
    }

    private static int corner(Column column, int index) {
        double number = column.number(index);
        return number == number ? (int) Math.round(number) : -1;
    }

    private double[] intensities(Mesh shared) {
        Column stated = attrs().column("intensity");
        boolean byCell = attrs().text("intensitymode", "vertex").equals("cell");
        double[] tints = new double[shared.cells().length];
        for (int n = 0; n < tints.length; n++) {
            tints[n] = share(stated.number(byCell ? n / 3 : shared.cells()[n]));
        }
        return tints;
    }

    private double[] tints(Mesh shared) {
        boolean byFace = attrs().isList("facecolor");
        Column stated = attrs().column(byFace ? "facecolor" : "vertexcolor");
        Color otherwise = stated.isEmpty() ? attrs().color("color", setup().color()) : Color.rgb(128, 128, 128);
        double[] tints = MeshBody.tints(otherwise, shared.cells().length);
        for (int n = 0; n < shared.cells().length && !stated.isEmpty(); n++) {
            int index = byFace ? n / 3 : shared.cells()[n];
            MeshBody.tint(tints, n, color(stated, index, otherwise));
        }
        return tints;
    }

    /** A colour, which may also be a list of three or four numbers. */
    private static Color color(Column stated, int index, Color otherwise) {
        Column parts = Column.of(stated.get(index));
        if (parts.size() >= 3) {
            double alpha = parts.size() > 3 ? parts.number(3) : 1;
            return Color.rgba((int) parts.number(0), (int) parts.number(1), (int) parts.number(2), alpha);
        }
        return stated.color(index).orElse(otherwise);
    }

    private boolean hasClear(double[] tints) {
        boolean clear = false;
        for (int i = 3; i < tints.length && !isScaled(); i += 4) {
            clear |= tints[i] < 255;
        }
        return clear;
    }
}
