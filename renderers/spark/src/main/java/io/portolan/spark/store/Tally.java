package io.portolan.spark.store;

import java.util.Locale;

/**
 * How many charts there are, or were written.
 *
 * @param charts all of them
 * @param failed those that could not be drawn
 */
public record Tally(long charts, long failed) {

    @Override
    public String toString() {
        String all = String.format(Locale.ROOT, "%,d %s", charts, charts == 1 ? "chart" : "charts");
        return failed == 0 ? all : all + String.format(Locale.ROOT, ", %,d of them not drawn", failed);
    }
}
