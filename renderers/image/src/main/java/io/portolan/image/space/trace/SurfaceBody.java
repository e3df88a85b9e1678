package io.portolan.image.space.trace;

import io.portolan.image.space.Body;
import io.portolan.image.space.Stage;
import io.portolan.image.space.render.Box;
import io.portolan.image.space.render.Lit;
import io.portolan.image.space.render.OpacityScale;
import io.portolan.image.space.render.Shader;
import io.portolan.image.space.render.Vec;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.ColorScale;

/** The lit skin over the points of a surface. */
final class SurfaceBody implements Body {

    private static final int CARRIED = 7;

    private final SurfaceGrid grid;
    private final Skin skin;
    private final boolean hidden;
    private final boolean translucent;

    SurfaceBody(SurfaceGrid grid, Attrs attrs, ColorScale scale) {
        this.grid = grid;
        OpacityScale opacities = OpacityScale.of(attrs);
        skin = Skin.ofSurface(attrs, Lit.shades(scale, opacities));
        hidden = attrs.flag("hidesurface", false);
        boolean clear = false;
        for (int shade : skin.shades()) {
            clear |= shade >>> 24 < 255;
        }
        translucent = clear || skin.isTranslucent();
    }

    @Override
    public Box bounds() {
        return grid.bounds();
    }

    @Override
    public boolean isTranslucent() {
        return translucent;
    }

    @Override
    public void draw(Stage stage) {
        if (hidden) {
            return;
        }
        Shader shader = skin.shader(stage.view());
        double[][] upper = new double[grid.columns()][CARRIED];
        double[][] lower = new double[grid.columns()][CARRIED];
        fill(upper, 0);
        for (int row = 0; row + 1 < grid.rows(); row++) {
            fill(lower, row + 1);
            for (int column = 0; column + 1 < grid.columns(); column++) {
                if (grid.isCell(row, column)) {
                    stage.raster().triangle(upper[column], lower[column], upper[column + 1], CARRIED, shader);
                    stage.raster().triangle(lower[column + 1], upper[column + 1], lower[column], CARRIED, shader);
                }
            }
            double[][] done = upper;
            upper = lower;
            lower = done;
        }
    }

    private void fill(double[][] corners, int row) {
        for (int column = 0; column < corners.length; column++) {
            double[] corner = corners[column];
            Vec normal = grid.normal(row, column);
            corner[0] = grid.get(0, row, column);
            corner[1] = grid.get(1, row, column);
            corner[2] = grid.get(2, row, column);
            corner[3] = normal.x();
            corner[4] = normal.y();
            corner[5] = normal.z();
            corner[6] = grid.get(3, row, column);
        }
    }
}
