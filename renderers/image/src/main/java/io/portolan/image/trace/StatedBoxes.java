package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.trace.BoxStats.Sample;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Boxes whose statistics the figure states itself, with the points it shows beside them. */
final class StatedBoxes {

    private final Attrs attrs;
    private final Axis axis;
    private final List<Column> points;

    /**
     * The boxes of a trace.
     *
     * @param axis of the values
     * @param points the values beside each box; may be empty
     */
    StatedBoxes(Attrs attrs, Axis axis, List<Column> points) {
        this.attrs = attrs;
        this.axis = axis;
        this.points = points;
    }

    static boolean areIn(Attrs attrs) {
        return !attrs.column("q1").isEmpty()
                && !attrs.column("median").isEmpty()
                && !attrs.column("q3").isEmpty();
    }

    int count() {
        return Math.min(
                attrs.column("q1").size(),
                Math.min(attrs.column("median").size(), attrs.column("q3").size()));
    }

    BoxStats box(int index) {
        Sample sample = sample(index);
        double q1 = value("q1", index);
        double median = value("median", index);
        double q3 = value("q3", index);
        if (!(q1 <= median && median <= q3)) {
            return flat(q1, median, q3, sample);
        }
        boolean any = !sample.isEmpty();
        double reach = 1.5 * (q3 - q1);
        double low = value("lowerfence", index);
        double high = value("upperfence", index);
        double mean = value("mean", index);
        double deviation = value("sd", index);
        double notch = value("notchspan", index);
        return new BoxStats(
                q1,
                median,
                q3,
                low <= q1 ? low : any ? Math.min(q1, sample.atLeast(q1 - reach)) : q1,
                high >= q3 ? high : any ? Math.max(q3, sample.atMost(q3 + reach)) : q3,
                !Double.isNaN(mean) ? mean : any ? sample.mean() : (q1 + q3) / 2,
                deviation >= 0 ? deviation : any ? sample.deviation(sample.values().length) : q3 - q1,
                notch > 0 ? notch : BoxStats.notch(q1, q3, sample.values().length),
                sample);
    }

    private double value(String name, int index) {
        Column column = attrs.column(name);
        return index < column.size() ? axis.number(column.get(index)) : Double.NaN;
    }

    private Sample sample(int index) {
        double[] all = index < points.size() ? axis.numbers(points.get(index)) : new double[0];
        int[] finite = IntStream.range(0, all.length)
                .filter(i -> Double.isFinite(all[i]))
                .toArray();
        return Sample.of(Arrays.stream(finite).mapToDouble(i -> all[i]).toArray(), finite);
    }

    /** Quartiles that contradict each other are drawn as a line. */
    private static BoxStats flat(double q1, double median, double q3, Sample sample) {
        double middle = !Double.isNaN(median)
                ? median
                : Double.isNaN(q1) ? (Double.isNaN(q3) ? 0 : q3) : Double.isNaN(q3) ? q1 : (q1 + q3) / 2;
        return new BoxStats(middle, middle, middle, middle, middle, middle, middle, 0, sample);
    }
}
