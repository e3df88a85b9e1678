package io.portolan.image.space.trace;

import io.portolan.image.space.Body;
import io.portolan.image.space.Stage;
import io.portolan.image.space.render.Box;
import io.portolan.image.space.render.Shader;
import io.portolan.image.space.render.Vec;
import java.util.List;

/**
 * Tubes of eight sides.
 *
 * @param tubes the rings of each, in order; not copied, to be left alone
 * @param skin how they look
 */
record TubeBody(List<Ring[]> tubes, Skin skin) implements Body {

    private static final int SIDES = 8;

    /**
     * A ring of a tube.
     *
     * @param center its middle, scaled
     * @param along where the tube goes, as long as the ring's radius, scaled
     * @param tint its value from 0 to 1
     */
    record Ring(Vec center, Vec along, double tint) {}

    @Override
    public Box bounds() {
        return bounds(Vec.ZERO);
    }

    /** The middles of the tubes, with room around. */
    Box bounds(Vec room) {
        Box bounds = Box.EMPTY;
        for (Ring[] tube : tubes) {
            for (Ring ring : tube.length > 1 ? tube : new Ring[0]) {
                bounds = bounds.with(ring.center());
            }
        }
        return new Box(bounds.low().minus(room), bounds.high().plus(room));
    }

    @Override
    public boolean isTranslucent() {
        return skin.isTranslucent();
    }

    @Override
    public void draw(Stage stage) {
        Shader shader = skin.shader(stage.view());
        for (Ring[] tube : tubes) {
            double[][] before = new double[0][];
            for (int i = 0; i < tube.length; i++) {
                double[][] rim = rim(tube[i], stage);
                boolean seen = i > 0
                        && (stage.box().contains(tube[i].center())
                                || stage.box().contains(tube[i - 1].center()));
                if (seen) {
                    join(before, rim, stage, shader);
                }
                before = rim;
            }
        }
    }

    private static void join(double[][] before, double[][] rim, Stage stage, Shader shader) {
        for (int side = 0; side < SIDES; side++) {
            int next = (side + 1) % SIDES;
            stage.raster().uncut(rim[next], rim[side], before[side], rim[side].length, shader);
            stage.raster().uncut(before[side], before[next], rim[next], rim[side].length, shader);
        }
    }

    private static double[][] rim(Ring ring, Stage stage) {
        Vec along = ring.along().times(stage.view().scale());
        Vec across = Crosswise.to(along);
        Vec other = across.cross(along).unit();
        double[][] rim = new double[SIDES][];
        for (int side = 0; side < SIDES; side++) {
            Vec out = Crosswise.around(across, other, side, SIDES);
            Vec place = ring.center()
                    .plus(out.times(along.length()).over(stage.view().scale()));
            rim[side] = new double[] {place.x(), place.y(), place.z(), out.x(), out.y(), out.z(), ring.tint()};
        }
        return rim;
    }
}
