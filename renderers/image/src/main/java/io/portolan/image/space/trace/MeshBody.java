package io.portolan.image.space.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.space.Body;
import io.portolan.image.space.Stage;
import io.portolan.image.space.render.Box;
import io.portolan.image.space.render.Mesh;
import io.portolan.image.space.render.Raster;
import io.portolan.image.space.render.Shader;

/**
 * A body of triangles.
 *
 * @param mesh the triangles
 * @param normals x, y and z for each corner in turn
 * @param tints for each corner its value from 0 to 1, or red, green, blue and alpha from 0 to 255
 * @param skin how it looks
 * @param isTranslucent whether what is behind it shines through
 */
record MeshBody(Mesh mesh, double[] normals, double[] tints, Skin skin, boolean isTranslucent) implements Body {

    private static final int PLACE_AND_NORMAL = 6;
    private static final int PARTS = 4;

    @Override
    public Box bounds() {
        return mesh.bounds();
    }

    @Override
    public void draw(Stage stage) {
        Shader shader = skin.shader(stage.view());
        int carried = PLACE_AND_NORMAL + (skin.isScaled() ? 1 : PARTS);
        double[][] corners = new double[3][carried];
        Raster raster = stage.raster();
        for (int i = 0; i + 2 < mesh.cells().length; i += 3) {
            for (int k = 0; k < 3; k++) {
                fill(corners[k], mesh.cells()[i + k]);
            }
            // plotly.js draws triangles the other way round, and takes normals that face away for those of backs.
            raster.triangle(corners[2], corners[1], corners[0], carried, shader);
        }
    }

    private void fill(double[] corner, int index) {
        System.arraycopy(mesh.places(), 3 * index, corner, 0, 3);
        System.arraycopy(normals, 3 * index, corner, 3, 3);
        int width = corner.length - PLACE_AND_NORMAL;
        System.arraycopy(tints, width * index, corner, PLACE_AND_NORMAL, width);
    }

    /** The same colour for so many corners. */
    static double[] tints(Color color, int count) {
        double[] tints = new double[PARTS * count];
        for (int i = 0; i < count; i++) {
            tint(tints, i, color);
        }
        return tints;
    }

    /** Sets the colour of one corner. */
    static void tint(double[] tints, int index, Color color) {
        tints[PARTS * index] = color.red();
        tints[PARTS * index + 1] = color.green();
        tints[PARTS * index + 2] = color.blue();
        tints[PARTS * index + 3] = color.alpha();
    }
}
