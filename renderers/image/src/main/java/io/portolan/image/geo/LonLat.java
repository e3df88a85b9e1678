package io.portolan.image.geo;

import io.portolan.image.value.Attrs;
import java.util.Arrays;

/**
 * Points on the globe.
 *
 * @param lons longitudes in degrees, NaN for gaps; not copied, to be left alone
 * @param lats as many latitudes; not copied, to be left alone
 */
record LonLat(double[] lons, double[] lats) {

    static final LonLat NONE = new LonLat(new double[0], new double[0]);

    /** The points that a trace lists. */
    static LonLat of(Attrs trace) {
        double[] lon = trace.column("lon").numbers();
        double[] lat = trace.column("lat").numbers();
        int count = Math.min(lon.length, lat.length);
        return new LonLat(Arrays.copyOf(lon, count), Arrays.copyOf(lat, count));
    }

    int count() {
        return lons.length;
    }
}
