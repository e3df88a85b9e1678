package io.portolan.image.space.render;

/** Draws lines of a width in pixels, and flat shapes that face the page, at their depths. */
public final class Lines {

    private static final int CORNER = 4 + 7;

    private final Frame frame;
    private final View view;
    private final Raster raster;
    private final double samples;
    private final double[][] corners = new double[4][CORNER];

    /**
     * Draws into a frame.
     *
     * @param raster fills the triangles
     */
    public Lines(Frame frame, View view, Raster raster) {
        this.frame = frame;
        this.view = view;
        this.raster = raster;
        samples = frame.columns() / view.width();
    }

    /** An end of a line: its place, and red, green, blue and alpha from 0 to 255. */
    public record End(Vec place, double red, double green, double blue, double alpha) {

        /** The end of a part of the line to another end. */
        public End toward(End other, double share) {
            return new End(
                    place.toward(other.place, share),
                    red + (other.red - red) * share,
                    green + (other.green - green) * share,
                    blue + (other.blue - blue) * share,
                    alpha + (other.alpha - alpha) * share);
        }
    }

    /**
     * A line as wide everywhere in the picture.
     *
     * @param width in pixels of the page
     * @param box what is outside of it is cut off
     * @param nearer how much nearer to the eye it is drawn than it is
     */
    public void line(End from, End to, double width, Box box, double nearer, double opacity) {
        double[] shares = {0, 1};
        for (int axis = 0; axis < 3; axis++) {
            cut(shares, from.place().get(axis), to.place().get(axis), box.least(axis), box.most(axis));
        }
        cutBehind(shares, from.place(), to.place());
        if (shares[0] < shares[1] && from.place().isFinite() && to.place().isFinite()) {
            whole(from.toward(to, shares[0]), from.toward(to, shares[1]), width, nearer, opacity);
        }
    }

    private static void cut(double[] shares, double from, double to, double least, double most) {
        double hair = 1e-9 * (most - least);
        half(shares, from - least + hair, to - least + hair);
        half(shares, most - from + hair, most - to + hair);
    }

    private void cutBehind(double[] shares, Vec from, Vec to) {
        Matrix all = view.all();
        half(shares, all.row(3, from.x(), from.y(), from.z()) - 0.01, all.row(3, to.x(), to.y(), to.z()) - 0.01);
    }

    /** Keeps the part on which a distance that goes from one to another is positive. */
    private static void half(double[] shares, double from, double to) {
        if (from < 0 && to < 0) {
            shares[1] = -1;
        } else if (from < 0) {
            shares[0] = Math.max(shares[0], from / (from - to));
        } else if (to < 0) {
            shares[1] = Math.min(shares[1], from / (from - to));
        }
    }

    private void whole(End from, End to, double width, double nearer, double opacity) {
        Vec a = view.project(from.place());
        Vec b = view.project(to.place());
        double dx = view.pixelX(b) - view.pixelX(a);
        double dy = view.pixelY(b) - view.pixelY(a);
        double length = Math.sqrt(dx * dx + dy * dy);
        double acrossX = length > 0 ? -dy / length * width / 2 : width / 2;
        double acrossY = length > 0 ? dx / length * width / 2 : 0;
        ribbon(from, to, acrossX, acrossY, nearer, opacity);
    }

    /** A line with slanted ends: half its width, in pixels of the page, goes to either side of both places. */
    public void ribbon(End from, End to, double acrossX, double acrossY, double nearer, double opacity) {
        corner(0, from, -acrossX, -acrossY, nearer);
        corner(1, from, acrossX, acrossY, nearer);
        corner(2, to, acrossX, acrossY, nearer);
        corner(3, to, -acrossX, -acrossY, nearer);
        Shader shader = Shader.carried(opacity);
        raster.fill(corners[0], corners[1], corners[2], 7, shader);
        raster.fill(corners[0], corners[2], corners[3], 7, shader);
    }

    /**
     * A convex shape that faces the page.
     *
     * @param xs of its corners, pixels of the page right of the place
     * @param ys of its corners, pixels of the page below the place
     */
    public void shape(End at, double[] xs, double[] ys, double opacity) {
        Shader shader = Shader.carried(opacity);
        corner(0, at, xs[0], ys[0], 0);
        for (int i = 2; i < xs.length; i++) {
            corner(1, at, xs[i - 1], ys[i - 1], 0);
            corner(2, at, xs[i], ys[i], 0);
            raster.fill(corners[0], corners[1], corners[2], 7, shader);
        }
    }

    private void corner(int index, End end, double dx, double dy, double nearer) {
        Vec p = end.place();
        Matrix all = view.all();
        double inverse = 1 / Math.max(1e-4, all.row(3, p.x(), p.y(), p.z()));
        Vec projected = view.project(p);
        double[] corner = corners[index];
        corner[0] = view.pixelX(projected) * samples + dx * samples;
        corner[1] = view.pixelY(projected) / view.height() * frame.rows() + dy * samples;
        corner[2] = projected.z() - nearer * inverse;
        corner[3] = inverse;
        corner[4] = p.x() * inverse;
        corner[5] = p.y() * inverse;
        corner[6] = p.z() * inverse;
        corner[7] = end.red() * inverse;
        corner[8] = end.green() * inverse;
        corner[9] = end.blue() * inverse;
        corner[10] = end.alpha() * inverse;
    }
}
