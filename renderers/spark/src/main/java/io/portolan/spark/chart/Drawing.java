package io.portolan.spark.chart;

import io.portolan.figure.RenderOptions;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How the charts of a job are drawn.
 *
 * @param size instead of the figures' own
 * @param scale image pixels for each CSS pixel
 * @param rowLimit rows of a group above which it is thinned out
 * @param failFast whether a chart that fails stops the job
 */
record Drawing(@Nullable Size size, double scale, int rowLimit, boolean failFast) implements Serializable {

    private static final int MANY_ROWS = 200_000;

    /** In CSS pixels. */
    record Size(int width, int height) implements Serializable {}

    static Drawing standard() {
        return new Drawing(null, 1, MANY_ROWS, false);
    }

    Drawing withSize(int width, int height) {
        return new Drawing(new Size(width, height), scale, rowLimit, failFast);
    }

    Drawing withScale(double changed) {
        return new Drawing(size, changed, rowLimit, failFast);
    }

    Drawing withRowLimit(int changed) {
        return new Drawing(size, scale, changed, failFast);
    }

    Drawing withFailFast() {
        return new Drawing(size, scale, rowLimit, true);
    }

    RenderOptions options() {
        RenderOptions options = RenderOptions.standard().withScale(scale);
        return size == null ? options : options.withSize(size.width(), size.height());
    }
}
