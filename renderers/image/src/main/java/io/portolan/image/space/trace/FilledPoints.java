package io.portolan.image.space.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.space.Body;
import io.portolan.image.space.geometry.Delaunay;
import io.portolan.image.space.render.Mesh;
import io.portolan.image.space.render.Vec;
import io.portolan.image.value.Attrs;
import io.portolan.json.JsonObject;
import java.util.List;

/** The surface that joins all points of a scatter trace: they are triangulated as they are seen along one axis. */
final class FilledPoints {

    private static final double EPSILON = 1e-6;

    /** What gl-mesh3d has where plotly.js states nothing. */
    private static final JsonObject LIGHTING = JsonObject.of("specular", 2, "fresnel", 1.5);

    private FilledPoints() {}

    static Body body(Vec[] points, int across, Attrs attrs, Color color) {
        Mesh mesh = new Mesh(Cells.places(points), Cells.flat(cells(points, across)));
        Color fill = attrs.color("surfacecolor", color);
        Attrs lit = Attrs.of(JsonObject.of("opacity", attrs.number("opacity", 1), "lighting", LIGHTING));
        Skin skin = Skin.ofMesh(lit, new int[0]);
        boolean translucent = skin.isTranslucent() || fill.alpha() < 255;
        return new MeshBody(mesh, mesh.normals(EPSILON), MeshBody.tints(fill, points.length), skin, translucent);
    }

    private static List<int[]> cells(Vec[] points, int across) {
        double[][] flat = new double[points.length][];
        for (int i = 0; i < points.length; i++) {
            boolean finite = points[i].isFinite();
            double u = points[i].get((across + 1) % 3);
            double v = points[i].get((across + 2) % 3);
            flat[i] = finite ? new double[] {u, v} : new double[] {Double.NaN, Double.NaN};
        }
        return Delaunay.cells(flat, 2);
    }
}
