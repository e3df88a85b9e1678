package io.portolan.image.geo.projection;

/** Projects points, and adds points between where a great circle does not become a straight line. */
final class Resampler implements Sink {

    /** Squared: how many pixels a straight line may be from the curve. */
    private static final double TOLERANCE = 0.01;

    private static final int DEEPEST = 16;
    private static final double NEAR = StrictMath.cos(StrictMath.toRadians(30));

    private final Projection projection;
    private final Sink out;
    private boolean inPolygon;
    private boolean fresh;
    private Place first = Place.NONE;
    private Place last = Place.NONE;

    /**
     * A point on the globe and on the page.
     *
     * @param v the point as a vector
     */
    private record Place(double x, double y, double lambda, double[] v) {

        static final Place NONE = new Place(Double.NaN, Double.NaN, Double.NaN, new double[3]);
    }

    Resampler(Projection projection, Sink out) {
        this.projection = projection;
        this.out = out;
    }

    @Override
    public void point(double lambda, double phi) {
        double[] pixel = projection.pixel(lambda, phi);
        Place place = new Place(pixel[0], pixel[1], lambda, Sphere.vector(lambda, phi));
        if (fresh) {
            first = place;
            fresh = false;
        } else {
            between(last, place, DEEPEST);
        }
        out.point(place.x, place.y);
        last = place;
    }

    @Override
    public void lineStart() {
        fresh = true;
        out.lineStart();
    }

    @Override
    public void lineEnd() {
        if (inPolygon && !fresh) {
            between(last, first, DEEPEST);
        }
        out.lineEnd();
    }

    @Override
    public void polygonStart() {
        inPolygon = true;
        out.polygonStart();
    }

    @Override
    public void polygonEnd() {
        inPolygon = false;
        out.polygonEnd();
    }

    private void between(Place from, Place to, int depth) {
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        double square = dx * dx + dy * dy;
        if (!(square > 4 * TOLERANCE) || depth == 0) {
            return;
        }
        double[] sum = Sphere.sum(from.v, to.v);
        double length = Math.sqrt(Sphere.dot(sum, sum));
        double[] v = Sphere.scaled(sum, 1 / length);
        double lambda =
                Math.abs(Math.abs(v[2]) - 1) < Sphere.EPSILON || Math.abs(from.lambda - to.lambda) < Sphere.EPSILON
                        ? (from.lambda + to.lambda) / 2
                        : StrictMath.atan2(v[1], v[0]);
        double[] pixel = projection.pixel(lambda, Sphere.asin(v[2]));
        double mx = pixel[0] - from.x;
        double my = pixel[1] - from.y;
        double aside = dy * mx - dx * my;
        boolean bent = aside * aside / square > TOLERANCE;
        boolean uneven = Math.abs((dx * mx + dy * my) / square - 0.5) > 0.3;
        if (bent || uneven || Sphere.dot(from.v, to.v) < NEAR) {
            Place middle = new Place(pixel[0], pixel[1], lambda, v);
            between(from, middle, depth - 1);
            out.point(middle.x, middle.y);
            between(middle, to, depth - 1);
        }
    }
}
