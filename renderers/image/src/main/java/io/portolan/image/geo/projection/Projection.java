package io.portolan.image.geo.projection;

import io.portolan.image.scene.Path;
import io.portolan.image.scene.Rect;
import org.jspecify.annotations.Nullable;

/** A map of the globe on the page: turned, centred, scaled and cut. */
public final class Projection implements GlobeMap {

    private final RawProjection raw;
    private final Rotation rotation;
    private final double[] center;
    private final ClipEdge edge;
    private final double horizon;
    private final double scale;
    private final double dx;
    private final double dy;
    private final @Nullable Rect window;

    private Projection(
            RawProjection raw,
            Rotation rotation,
            double[] center,
            double horizon,
            double scale,
            double dx,
            double dy,
            @Nullable Rect window) {
        this.raw = raw;
        this.rotation = rotation;
        this.center = center;
        this.horizon = horizon;
        this.edge = horizon < Math.PI ? new Horizon(horizon) : new Antimeridian();
        this.scale = scale;
        this.dx = dx;
        this.dy = dy;
        this.window = window;
    }

    /** A map of the globe as it is, its radius one pixel. */
    public static Projection of(RawProjection raw) {
        return new Projection(raw, new Rotation(0, 0, 0), new double[2], Math.PI, 1, 0, 0, null);
    }

    /** This map of a globe turned by degrees. */
    public Projection rotated(double lambda, double phi, double gamma) {
        Rotation turned = new Rotation(
                StrictMath.toRadians(lambda % 360), StrictMath.toRadians(phi % 360), StrictMath.toRadians(gamma % 360));
        return new Projection(raw, turned, center, horizon, scale, dx, dy, window);
    }

    /** This map with a point of the turned globe, given in degrees, where the page's origin would be. */
    public Projection centered(double lon, double lat) {
        double[] middle = raw.project(StrictMath.toRadians(lon % 360), StrictMath.toRadians(lat % 360));
        return new Projection(raw, rotation, middle, horizon, scale, dx, dy, window);
    }

    /** This map of what is seen within some degrees of the point that faces us. */
    public Projection clipped(double degrees) {
        return new Projection(raw, rotation, center, StrictMath.toRadians(degrees), scale, dx, dy, window);
    }

    @Override
    public double scale() {
        return scale;
    }

    @Override
    public Projection scaled(double pixels) {
        return new Projection(raw, rotation, center, horizon, pixels, dx, dy, window);
    }

    @Override
    public double[] translation() {
        return new double[] {dx, dy};
    }

    @Override
    public Projection translated(double x, double y) {
        return new Projection(raw, rotation, center, horizon, scale, x, y, window);
    }

    /** The pixel of a point of the turned globe, in radians. */
    double[] pixel(double lambda, double phi) {
        double[] place = raw.project(lambda, phi);
        return new double[] {dx + scale * (place[0] - center[0]), dy - scale * (place[1] - center[1])};
    }

    @Override
    public double[] place(double lon, double lat) {
        double[] turned = rotation.turned(StrictMath.toRadians(lon), StrictMath.toRadians(lat));
        boolean shown = !(edge instanceof Horizon circle) || circle.shows(turned[0], turned[1]);
        return shown ? pixel(turned[0], turned[1]) : new double[] {Double.NaN, Double.NaN};
    }

    /** This map, seen through a rectangle of the page. */
    @Override
    public Projection within(Rect seen) {
        return new Projection(raw, rotation, center, horizon, scale, dx, dy, seen);
    }

    @Override
    public Path path(Shape shape) {
        PathSink pixels = new PathSink();
        Sink seen = window == null ? pixels : new Clipper(new WindowEdge(window), pixels);
        send(shape, new Clipper(edge, new Resampler(this, seen)));
        return pixels.path();
    }

    private void send(Shape shape, Sink clipper) {
        shape.send(new Sink() {
            @Override
            public void point(double lon, double lat) {
                double[] turned = rotation.turned(StrictMath.toRadians(lon), StrictMath.toRadians(lat));
                clipper.point(turned[0], turned[1]);
            }

            @Override
            public void lineStart() {
                clipper.lineStart();
            }

            @Override
            public void lineEnd() {
                clipper.lineEnd();
            }

            @Override
            public void polygonStart() {
                clipper.polygonStart();
            }

            @Override
            public void polygonEnd() {
                clipper.polygonEnd();
            }

            @Override
            public void sphere() {
                clipper.sphere();
            }
        });
    }
}
