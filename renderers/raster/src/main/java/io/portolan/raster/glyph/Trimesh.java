package io.portolan.raster.glyph;

import io.portolan.raster.RasterException;
import io.portolan.raster.Viewport;
import io.portolan.raster.column.Table;
import java.util.Optional;

/**
 * Triangles between vertices, each row one triangle. Its values are interpolated between those of the vertices, or are
 * the triangle's own. Triangles that share an edge share no cell; they may be wound either way.
 */
public final class Trimesh implements Glyph {

    /** The name under which reductions read the interpolated value. */
    public static final String VALUE = "trimesh value";

    private final double[] x;
    private final double[] y;
    private final double[] values;
    private final int[] corners;
    private final boolean perVertex;

    private Trimesh(double[] x, double[] y, double[] values, int[] corners, boolean perVertex) {
        if (x.length != y.length
                || corners.length % 3 != 0
                || values.length != (perVertex ? x.length : corners.length / 3)) {
            throw new RasterException(
                    "A mesh needs an x and a y for each vertex, three corners for each triangle and a value"
                            + " for each " + (perVertex ? "vertex" : "triangle") + "; it has " + x.length + ", "
                            + y.length + ", "
                            + corners.length + " and " + values.length + ".");
        }
        for (int corner : corners) {
            if (corner < 0 || corner >= x.length) {
                throw new RasterException(
                        "A triangle has a corner " + corner + "; there are vertices 0 to " + (x.length - 1) + ".");
            }
        }
        this.x = x;
        this.y = y;
        this.values = values;
        this.corners = corners;
        this.perVertex = perVertex;
    }

    /**
     * A mesh with a value for each vertex. Arrays are not copied, to be left alone.
     *
     * @param corners three vertices for each triangle
     * @throws RasterException for arrays of other lengths and a corner that is no vertex
     */
    public static Trimesh ofVertices(double[] x, double[] y, double[] values, int[] corners) {
        return new Trimesh(x, y, values, corners, true);
    }

    /**
     * A mesh with a value for each triangle. Arrays are not copied, to be left alone.
     *
     * @param corners three vertices for each triangle
     * @throws RasterException for arrays of other lengths and a corner that is no vertex
     */
    public static Trimesh ofTriangles(double[] x, double[] y, double[] values, int[] corners) {
        return new Trimesh(x, y, values, corners, false);
    }

    @Override
    public Optional<String> valueColumn() {
        return Optional.of(VALUE);
    }

    @Override
    public long rows(Viewport viewport, Table table) {
        return corners.length / 3;
    }

    @Override
    public Optional<Bounds> bounds() {
        double[] points = new double[2 * x.length];
        for (int i = 0; i < x.length; i++) {
            points[2 * i] = x[i];
            points[2 * i + 1] = y[i];
        }
        return Optional.of(Bounds.of(points, 0, points.length));
    }

    @Override
    public Scanner scanner(Viewport viewport, boolean addsUp) {
        Triangle triangle = new Triangle(viewport);
        return (block, hits) -> {
            for (int place = 0; place < block.count(); place++) {
                int row = (int) block.row(place);
                for (int k = 0; k < 3; k++) {
                    int vertex = corners[3 * row + k];
                    triangle.corner(k, x[vertex], y[vertex], values[perVertex ? vertex : row]);
                }
                triangle.draw(place, hits);
            }
        };
    }
}
