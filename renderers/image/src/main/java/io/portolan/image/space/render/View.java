package io.portolan.image.space.render;

/**
 * How a scene is seen: from its coordinates to the world in which its box has its proportions, to the eye, to the
 * picture.
 */
public final class View {

    private static final double LEAST_W = 1e-4;

    private final Matrix model;
    private final Matrix eye;
    private final Matrix projection;
    private final Matrix eyeAndModel;
    private final Matrix all;
    private final double width;
    private final double height;

    /**
     * A view.
     *
     * @param model from the scene to the world
     * @param eye from the world to the eye
     * @param projection from the eye to the picture, -1 to 1 across and up
     * @param width of the picture in pixels
     * @param height of the picture in pixels
     */
    public View(Matrix model, Matrix eye, Matrix projection, double width, double height) {
        this.model = model;
        this.eye = eye;
        this.projection = projection;
        this.width = width;
        this.height = height;
        eyeAndModel = eye.after(model);
        all = projection.after(eyeAndModel);
    }

    public Matrix model() {
        return model;
    }

    /** From the world to the eye. */
    public Matrix eye() {
        return eye;
    }

    /** From the scene to the eye. */
    public Matrix eyeAndModel() {
        return eyeAndModel;
    }

    /** From the scene to the picture. */
    public Matrix all() {
        return all;
    }

    /** How much the model stretches along each axis. */
    public Vec scale() {
        return new Vec(model.at(0, 0), model.at(1, 1), model.at(2, 2));
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** A point in the picture, -1 to 1 across, up and in depth; anything for points behind the eye. */
    public Vec project(Vec p) {
        double w = Math.max(all.row(3, p.x(), p.y(), p.z()), LEAST_W);
        return new Vec(
                all.row(0, p.x(), p.y(), p.z()) / w,
                all.row(1, p.x(), p.y(), p.z()) / w,
                all.row(2, p.x(), p.y(), p.z()) / w);
    }

    /** Pixels from the left for a place in the picture. */
    public double pixelX(Vec projected) {
        return (projected.x() + 1) / 2 * width;
    }

    /** Pixels from the top for a place in the picture. */
    public double pixelY(Vec projected) {
        return (1 - projected.y()) / 2 * height;
    }

    /** Whether a point lies before the eye. */
    public boolean isBefore(Vec p) {
        return all.row(3, p.x(), p.y(), p.z()) > LEAST_W;
    }

    /** The angle at which a direction is seen from a point, in radians counterclockwise. */
    public double angle(Vec from, Vec direction) {
        Vec a = project(from);
        Vec b = project(from.plus(direction));
        return StrictMath.atan2((b.y() - a.y()) * height, (b.x() - a.x()) * width);
    }

    /** World units that look as long as one pixel where the eye looks. */
    public double worldPerPixel() {
        boolean flat = projection.at(3, 3) != 0;
        return (flat ? 2 : Math.abs(eye.at(2, 3))) / height;
    }
}
