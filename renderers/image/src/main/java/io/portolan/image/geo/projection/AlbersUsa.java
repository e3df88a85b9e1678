package io.portolan.image.geo.projection;

import io.portolan.image.scene.Path;
import io.portolan.image.scene.Rect;
import java.util.List;

/** The United States as they are often shown: Alaska, made smaller, and Hawaii below the south west of the others. */
public final class AlbersUsa implements GlobeMap {

    /**
     * A part of the map.
     *
     * @param shrunk its scale
     * @param dx where its centre is, in scales of the whole
     * @param window what it may take of the map, in scales of the whole
     */
    private record Part(Projection projection, double shrunk, double dx, double dy, Rect window) {}

    private static final List<Part> PARTS = List.of(
            new Part(cone(29.5, 45.5, 96, -0.6, 38.7), 1, 0, 0, Rect.between(-0.455, -0.238, 0.455, 0.238)),
            new Part(cone(55, 65, 154, -2, 58.5), 0.35, -0.307, 0.201, Rect.between(-0.425, 0.120, -0.214, 0.234)),
            new Part(cone(8, 18, 157, -3, 19.9), 1, -0.205, 0.212, Rect.between(-0.214, 0.166, -0.115, 0.234)));

    private final double scale;
    private final double dx;
    private final double dy;

    private AlbersUsa(double scale, double dx, double dy) {
        this.scale = scale;
        this.dx = dx;
        this.dy = dy;
    }

    /** The map, its radius one pixel. */
    public static AlbersUsa map() {
        return new AlbersUsa(1, 0, 0);
    }

    private static Projection cone(double south, double north, double turn, double lon, double lat) {
        RawProjection raw = Conic.equalArea(StrictMath.toRadians(south), StrictMath.toRadians(north));
        return Projection.of(raw).rotated(turn, 0, 0).centered(lon, lat);
    }

    @Override
    public double scale() {
        return scale;
    }

    @Override
    public AlbersUsa scaled(double pixels) {
        return new AlbersUsa(pixels, dx, dy);
    }

    @Override
    public double[] translation() {
        return new double[] {dx, dy};
    }

    @Override
    public AlbersUsa translated(double x, double y) {
        return new AlbersUsa(scale, x, y);
    }

    private Projection placed(Part part) {
        return part.projection()
                .scaled(scale * part.shrunk())
                .translated(dx + scale * part.dx(), dy + scale * part.dy());
    }

    private Rect window(Part part) {
        Rect share = part.window();
        return new Rect(dx + scale * share.x(), dy + scale * share.y(), scale * share.width(), scale * share.height());
    }

    @Override
    public double[] place(double lon, double lat) {
        for (Part part : PARTS) {
            double[] pixel = placed(part).place(lon, lat);
            if (window(part).contains(pixel[0], pixel[1])) {
                return pixel;
            }
        }
        return new double[] {Double.NaN, Double.NaN};
    }

    /** The parts' own windows are all that is seen. */
    @Override
    public AlbersUsa within(Rect seen) {
        return this;
    }

    @Override
    public Path path(Shape shape) {
        Path.Builder path = Path.builder();
        PARTS.forEach(part -> path.append(placed(part).within(window(part)).path(shape)));
        return path.build();
    }
}
