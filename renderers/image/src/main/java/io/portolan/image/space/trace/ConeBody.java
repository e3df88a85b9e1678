package io.portolan.image.space.trace;

import io.portolan.image.space.Body;
import io.portolan.image.space.Stage;
import io.portolan.image.space.render.Box;
import io.portolan.image.space.render.Shader;
import io.portolan.image.space.render.Vec;

/**
 * Cones of eight sides, a quarter as wide as long, that keep their shape whatever the axes do.
 *
 * @param places where the cones stand, scaled
 * @param vectors where they point and how long they are, scaled
 * @param tints their values from 0 to 1
 * @param size what their lengths are multiplied by
 * @param offset which share of a cone is before its place
 * @param skin how they look
 */
record ConeBody(Vec[] places, Vec[] vectors, double[] tints, double size, double offset, Skin skin) implements Body {

    private static final int SIDES = 8;
    private static final double WIDTH = 0.25;

    /** The share of a cone that is behind its place. */
    static double offset(String anchor) {
        switch (anchor) {
            case "tip":
                return 1;
            case "tail":
                return 0;
            case "center":
                return 0.5;
            default:
                return 0.25;
        }
    }

    /** How far a cone reaches from its place at most, in its lengths. */
    static double span(String anchor) {
        return Math.max(offset(anchor), 1 - offset(anchor));
    }

    @Override
    public Box bounds() {
        return bounds(Vec.ZERO);
    }

    /** The places, with room around. */
    Box bounds(Vec room) {
        Box bounds = Box.EMPTY;
        for (Vec place : places) {
            bounds = bounds.with(place);
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
        for (int i = 0; i < places.length; i++) {
            Vec world = vectors[i].times(size).times(stage.view().scale());
            if (places[i].isFinite() && stage.box().contains(places[i]) && world.isFinite() && world.length() > 0) {
                cone(i, world, stage, shader);
            }
        }
    }

    private void cone(int index, Vec along, Stage stage, Shader shader) {
        Vec across = Crosswise.to(along);
        Vec other = across.cross(along).unit();
        double radius = along.length() * WIDTH;
        Vec tip = along.times(1 - offset);
        Vec base = along.times(-offset);
        Vec back = along.unit().times(-1);
        for (int side = 0; side < SIDES; side++) {
            Vec first = Crosswise.around(across, other, side, SIDES);
            Vec second = Crosswise.around(across, other, side + 1, SIDES);
            Vec rim = base.plus(first.times(radius));
            Vec next = base.plus(second.times(radius));
            double[] top = corner(index, tip, slope(rim.minus(tip), across, other, side), stage);
            double[] left = corner(index, rim, slope(rim.minus(tip), across, other, side), stage);
            double[] right = corner(index, next, slope(next.minus(tip), across, other, side + 1), stage);
            stage.raster().uncut(left, right, top, left.length, shader);
            double[] middle = corner(index, base, back, stage);
            double[] near = corner(index, rim, back, stage);
            double[] far = corner(index, next, back, stage);
            stage.raster().uncut(far, near, middle, near.length, shader);
        }
    }

    private static Vec slope(Vec down, Vec across, Vec other, double side) {
        double angle = 2 * Math.PI * side / SIDES;
        Vec tangent = across.times(StrictMath.sin(angle)).minus(other.times(StrictMath.cos(angle)));
        return down.cross(tangent).unit();
    }

    private double[] corner(int index, Vec world, Vec normal, Stage stage) {
        Vec place = places[index].plus(world.over(stage.view().scale()));
        return new double[] {place.x(), place.y(), place.z(), normal.x(), normal.y(), normal.z(), tints[index]};
    }
}
