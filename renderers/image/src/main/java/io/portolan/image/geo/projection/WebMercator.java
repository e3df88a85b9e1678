package io.portolan.image.geo.projection;

import io.portolan.image.scene.Path;
import io.portolan.image.scene.Rect;
import org.jspecify.annotations.Nullable;

/**
 * The map that web maps are: Mercator's, the world again on its left and on its right, and straight lines where a globe has
 * great circles.
 */
public final class WebMercator implements GlobeMap {

    private static final RawProjection RAW = Cylindrical.mercator();

    private final double middle;
    private final double scale;
    private final double dx;
    private final double dy;
    private final @Nullable Rect window;

    private WebMercator(double middle, double scale, double dx, double dy, @Nullable Rect window) {
        this.middle = middle;
        this.scale = scale;
        this.dx = dx;
        this.dy = dy;
        this.window = window;
    }

    /**
     * A map, its radius one pixel, the equator at the top of the page.
     *
     * @param longitude of the page's left edge, in degrees
     */
    public static WebMercator around(double longitude) {
        return new WebMercator(longitude, 1, 0, 0, null);
    }

    @Override
    public double scale() {
        return scale;
    }

    @Override
    public WebMercator scaled(double pixels) {
        return new WebMercator(middle, pixels, dx, dy, window);
    }

    @Override
    public double[] translation() {
        return new double[] {dx, dy};
    }

    @Override
    public WebMercator translated(double x, double y) {
        return new WebMercator(middle, scale, x, y, window);
    }

    @Override
    public WebMercator within(Rect seen) {
        return new WebMercator(middle, scale, dx, dy, seen);
    }

    /** The copy of a point that is nearest to the middle. */
    @Override
    public double[] place(double lon, double lat) {
        return pixel(lon - 360 * Math.rint((lon - middle) / 360), lat);
    }

    private double[] pixel(double lon, double lat) {
        double[] place = RAW.project(StrictMath.toRadians(lon - middle), StrictMath.toRadians(lat));
        return new double[] {dx + scale * place[0], dy - scale * place[1]};
    }

    @Override
    public Path path(Shape shape) {
        PathSink pixels = new PathSink();
        Rect seen = window;
        if (seen == null) {
            shape.send(new Copy(0, pixels));
        } else {
            for (int turns = -1; turns <= 1; turns++) {
                shape.send(new Copy(turns, new Clipper(new WindowEdge(seen), pixels)));
            }
        }
        return pixels.path();
    }

    /** Turns degrees into the pixels of one of the worlds side by side. */
    private final class Copy implements Sink {

        private final int turns;
        private final Sink out;
        private double previous = Double.NaN;

        Copy(int turns, Sink out) {
            this.turns = turns;
            this.out = out;
        }

        @Override
        public void point(double lon, double lat) {
            // A line goes on the short way, across the antimeridian if need be.
            double near = Double.isNaN(previous) ? lon : lon + 360 * Math.rint((previous - lon) / 360);
            double[] pixel = pixel(near + 360 * turns, lat);
            out.point(pixel[0], pixel[1]);
            previous = near;
        }

        @Override
        public void lineStart() {
            previous = Double.NaN;
            out.lineStart();
        }

        @Override
        public void lineEnd() {
            out.lineEnd();
        }

        @Override
        public void polygonStart() {
            out.polygonStart();
        }

        @Override
        public void polygonEnd() {
            out.polygonEnd();
        }
    }
}
