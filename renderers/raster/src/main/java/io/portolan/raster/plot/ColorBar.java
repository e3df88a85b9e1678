package io.portolan.raster.plot;

import io.portolan.frame.NumberColumn;
import io.portolan.json.JsonObject;
import io.portolan.raster.Range;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.shade.ColorKey;
import io.portolan.raster.shade.Shading;
import io.portolan.scale.Normalization;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Tells what the colours of a picture stand for: Plotly's colour axis with the values of its ends or, where values are
 * bent, from 0 to 1 with values written where they lie.
 */
final class ColorBar {

    /** How far apart labels are, as a share of the bar. */
    private static final double APART = .07;

    private ColorBar() {}

    /**
     * What a colour axis says of a picture; nothing where it has categories.
     *
     * @param title markup
     */
    static JsonObject axis(Aggregate aggregate, Shading shading, String title) {
        if (!aggregate.categories().isEmpty()) {
            return JsonObject.empty();
        }
        ColorKey key = ColorKey.of(shading, aggregate);
        JsonObject bar = JsonObject.of("title", JsonObject.of("text", title));
        return shading.normalization() == Normalization.LINEAR && !key.isEmpty()
                ? even(key, shading, bar)
                : bent(key, bar);
    }

    private static JsonObject even(ColorKey key, Shading shading, JsonObject bar) {
        double low = shading.span().map(Range::low).orElse(key.least());
        double high = shading.span().map(Range::high).orElse(key.greatest());
        return JsonObject.of("cmin", low, "cmax", high, "colorbar", bar);
    }

    private static JsonObject bent(ColorKey key, JsonObject bar) {
        TreeMap<Double, String> labels = labels(key);
        JsonObject ticks = JsonObject.of(
                "tickmode", "array",
                "tickvals", List.copyOf(labels.keySet()),
                "ticktext", List.copyOf(labels.values()));
        return JsonObject.of("cmin", 0, "cmax", 1, "colorbar", bar.merge(ticks));
    }

    /** Labels by the share of the bar at which they stand: the ends first, then the roundest values that have room. */
    static TreeMap<Double, String> labels(ColorKey key) {
        TreeMap<Double, String> labels = new TreeMap<>();
        if (key.isEmpty()) {
            return labels;
        }
        labels.put(key.share(key.greatest()), text(key.greatest()));
        offer(labels, key, key.least());
        for (double value : round(key.least(), key.greatest())) {
            offer(labels, key, value);
        }
        for (int quarter = 1; quarter < 4; quarter++) {
            offer(labels, key, key.at(quarter / 4.0));
        }
        return labels;
    }

    private static void offer(TreeMap<Double, String> labels, ColorKey key, double value) {
        double share = key.share(value);
        Double below = labels.floorKey(share);
        Double above = labels.ceilingKey(share);
        if ((below == null || share - below >= APART) && (above == null || above - share >= APART)) {
            labels.put(share, text(value));
        }
    }

    /** Round values between two, the roundest first: 0, powers of ten, halves and fifths of them, then tenths. */
    private static List<Double> round(double least, double greatest) {
        double most = Math.max(Math.abs(least), Math.abs(greatest));
        List<Double> round = new ArrayList<>(List.of(0.0));
        int top = (int) Math.floor(Math.log10(most));
        for (int[] digits : new int[][] {{1}, {5, 2}, {3, 7, 4, 6, 8, 9}}) {
            for (int power = top; power > top - 6; power--) {
                for (int digit : digits) {
                    round.add(digit * Math.pow(10, power));
                    round.add(-digit * Math.pow(10, power));
                }
            }
        }
        round.removeIf(value -> !(value > least && value < greatest));
        return round;
    }

    /** A value with as many digits as tell it from its neighbours. */
    static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return String.format(Locale.ROOT, "%,d", (long) value);
        }
        double unit = Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 3);
        return NumberColumn.label(Math.abs(value) < 1e-9 ? value : Math.rint(value / unit) / (1 / unit));
    }
}
