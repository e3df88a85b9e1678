package io.portolan.image.geo;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.axis.Room;
import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.List;

/** Collects what traces show of the globe, and finds the longitudes and latitudes that a map needs for it. */
final class Extent {

    private static final double SHARE_FREE = 0.05;

    private final Axis lon;
    private final Axis lat;
    private final List<Double> lons = new ArrayList<>();
    private double pad;

    /**
     * An empty extent.
     *
     * @param width of the map in pixels
     * @param height of the map in pixels
     */
    Extent(double width, double height) {
        lon = new Axis("x", Attrs.empty(), AxisType.LINEAR);
        lat = new Axis("x", Attrs.empty(), AxisType.LINEAR);
        lon.place(0, width);
        lat.place(0, height);
    }

    /** Shows points with their markers. */
    void points(double[] longitudes, double[] latitudes, Room room) {
        lon.show(longitudes, room);
        lat.show(latitudes, room);
        for (int i = 0; i < longitudes.length; i++) {
            if (Double.isFinite(longitudes[i])) {
                lons.add(wrapped(longitudes[i]));
                pad = Math.max(pad, room.pad(i));
            }
        }
    }

    /** Shows an area. */
    void area(Geometry geometry) {
        List<Double> own = new ArrayList<>();
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (double[] ring : geometry.rings()) {
            for (int i = 0; i + 1 < ring.length; i += 2) {
                own.add(wrapped(ring[i]));
                south = Math.min(south, ring[i + 1]);
                north = Math.max(north, ring[i + 1]);
            }
        }
        if (!own.isEmpty()) {
            double[] span = shortest(own);
            lons.addAll(own);
            lon.show(span, Room.PADDED);
            lat.show(new double[] {south, north}, Room.PADDED);
        }
    }

    private static double wrapped(double longitude) {
        return longitude - 360 * Math.floor((longitude + 180) / 360);
    }

    boolean isEmpty() {
        return lon.isEmpty();
    }

    /** The latitudes to show. */
    double[] lat() {
        lat.settleRange();
        return new double[] {lat.low(), lat.high()};
    }

    /** The longitudes to show, across the antimeridian where that is shorter. */
    double[] lon() {
        lon.settleRange();
        double[] straight = {lon.low(), lon.high()};
        double[] compact = shortest(lons);
        double span = compact[1] - compact[0];
        double data = lonSpan();
        if (!(data > 360 || data < 360 && span < data - 1e-9)) {
            return straight;
        }
        double length = lon.length();
        double usable = length - 2 * (SHARE_FREE * length + pad);
        double padded = usable > length / 10 ? span * length / usable : span;
        double middle = (compact[0] + compact[1]) / 2;
        return new double[] {middle - padded / 2, middle + padded / 2};
    }

    private double lonSpan() {
        double low = lons.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = lons.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return high - low;
    }

    /** The shortest stretch of longitudes that holds all: what the widest gap leaves; its end may be beyond 180. */
    static double[] shortest(List<Double> longitudes) {
        double[] sorted =
                longitudes.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int last = sorted.length - 1;
        double widest = sorted[0] + 360 - sorted[last];
        double[] span = {sorted[0], sorted[last]};
        for (int i = 0; i < last; i++) {
            if (sorted[i + 1] - sorted[i] > widest) {
                widest = sorted[i + 1] - sorted[i];
                span = new double[] {sorted[i + 1], sorted[i] + 360};
            }
        }
        return span;
    }
}
