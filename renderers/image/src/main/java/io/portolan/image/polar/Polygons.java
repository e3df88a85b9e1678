package io.portolan.image.polar;

import io.portolan.image.scene.Path;
import java.util.ArrayList;
import java.util.List;

/** Outlines that are polygons around a centre. */
final class Polygons implements Outline {

    private final double cx;
    private final double cy;
    private final double[] corners;

    /**
     * Polygons.
     *
     * @param corners the angles of the corners, counterclockwise, at least one
     */
    Polygons(double cx, double cy, double[] corners) {
        this.cx = cx;
        this.cy = cy;
        this.corners = corners;
    }

    /** The polygon at radius 1, clipped to a sector: x and y by turns, y upwards. */
    private List<double[]> unit(Sector sector) {
        List<double[]> points = new ArrayList<>();
        if (sector.isWhole()) {
            for (double corner : corners) {
                points.add(point(corner));
            }
            return points;
        }
        points.add(onEdge(sector.from()));
        int first = next(sector.from());
        for (int i = 0; i < corners.length && sector.contains(corner(first + i)); i++) {
            points.add(point(corner(first + i)));
        }
        points.add(onEdge(sector.to()));
        points.add(new double[] {0, 0});
        return points;
    }

    private double corner(int index) {
        return corners[Math.floorMod(index, corners.length)];
    }

    private static double[] point(double angle) {
        return new double[] {StrictMath.cos(angle), StrictMath.sin(angle)};
    }

    /** The first corner at or behind an angle. */
    private int next(double angle) {
        int best = 0;
        for (int i = 1; i < corners.length; i++) {
            if (Angles.wrapped(corners[i] - angle + 1e-9) < Angles.wrapped(corners[best] - angle + 1e-9)) {
                best = i;
            }
        }
        return best;
    }

    /** Where the ray of an angle meets the polygon of radius 1. */
    private double[] onEdge(double angle) {
        int next = next(angle);
        double[] ray = point(angle);
        double[] from = point(corner(next - 1));
        double[] to = point(corner(next));
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double across = ray[0] * dy - ray[1] * dx;
        double length = Math.abs(across) < 1e-10 ? 1 : (from[0] * dy - from[1] * dx) / across;
        return new double[] {length * ray[0], length * ray[1]};
    }

    @Override
    public void line(Path.Builder path, double radius, Sector sector) {
        boolean first = true;
        for (double[] point : unit(sector)) {
            double x = cx + radius * point[0];
            double y = cy - radius * point[1];
            if (first) {
                path.move(x, y);
            } else {
                path.line(x, y);
            }
            first = false;
        }
        path.close();
    }

    @Override
    public Path area(double inner, double outer, Sector sector) {
        Path.Builder path = Path.builder().evenOdd();
        line(path, outer, sector);
        if (inner > 0) {
            line(path, inner, sector);
        }
        return path.build();
    }

    /** A bar has a corner in its middle, on the edges that lead there from the corners beside it. */
    @Override
    public Outline forBar(Sector bar) {
        double before = corner(next(bar.from() + 1e-9) - 1);
        double after = corner(next(bar.to()));
        return new Polygons(cx, cy, new double[] {before, bar.middle(), after});
    }

    @Override
    public double snapped(double angle) {
        double best = corners[0];
        for (double corner : corners) {
            best = Angles.distance(angle, corner) < Angles.distance(angle, best) ? corner : best;
        }
        return best;
    }

    @Override
    public boolean contains(double radius, double angle, double inner, double outer) {
        double[] edge = onEdge(angle);
        double reach = Math.sqrt(edge[0] * edge[0] + edge[1] * edge[1]);
        return radius >= inner * reach && radius <= outer * reach;
    }
}
