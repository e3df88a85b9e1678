package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.axis.BinSteps;
import io.portolan.image.axis.TickStep;
import io.portolan.image.value.Attrs;
import io.portolan.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the bins of histograms: as stated, or round steps that suit the spread of the data, as plotly.js does. */
final class HistogramBins {

    private static final int MOST = 100_000;
    private static final double[] ROUND_DOWN = {0.9, 1.9, 4.9, 9.9};

    private final List<Binned> traces;
    private final Axis axis;
    private final double[] data;
    private final Attrs stated;
    private final double nbins;

    private HistogramBins(List<Binned> traces) {
        this.traces = traces;
        Binned first = traces.get(0);
        axis = first.axis();
        data = traces.stream()
                .flatMapToDouble(trace -> Arrays.stream(trace.data()))
                .filter(Double::isFinite)
                .toArray();
        stated = traces.stream()
                .map(trace -> trace.attrs().part(trace.letter() + "bins"))
                .filter(part -> part.has("size") || part.has("start") || part.has("end"))
                .findFirst()
                .orElse(Attrs.empty());
        nbins = traces.stream()
                .mapToDouble(trace -> trace.attrs().number("nbins" + trace.letter(), 0))
                .max()
                .orElse(0);
    }

    static void settle(List<Binned> group) {
        HistogramBins bins = new HistogramBins(group);
        double[] edges = bins.edges();
        bins.traces.forEach(trace -> trace.count(edges));
    }

    private double[] edges() {
        if (data.length == 0) {
            return new double[0];
        }
        double low = Arrays.stream(data).min().orElse(0);
        double high = Arrays.stream(data).max().orElse(0);
        if (axis.hasCategories()) {
            TickStep each = new TickStep.Even(1, low - 0.5);
            return rimmed(each, stepped(each, low - 0.5, high + 0.5));
        }
        TickStep step = step(low, high);
        double start = stated.at("start").map(this::number).orElseGet(() -> start(step, low, high));
        double end =
                stated.at("end").map(this::number).map(at -> at - hair(step)).orElse(Math.nextUp(high));
        TickStep bins = rebased(step, start);
        return rimmed(bins, stepped(bins, start, end));
    }

    /** What an end may be too far for want of exact arithmetic. */
    private static double hair(TickStep step) {
        return step instanceof TickStep.Even even ? even.size() / 1e6 : 1;
    }

    /** With an empty bin at either end, if the traces want it and the ends are not stated. */
    private double[] rimmed(TickStep step, double[] edges) {
        if (traces.stream().noneMatch(Binned::wantsRim)) {
            return edges;
        }
        boolean below = !stated.has("size") && !stated.has("start");
        boolean above = !stated.has("end");
        double[] rimmed = new double[edges.length + (below ? 1 : 0) + (above ? 1 : 0)];
        System.arraycopy(edges, 0, rimmed, below ? 1 : 0, edges.length);
        if (below) {
            rimmed[0] = step.previous(edges[0]);
        }
        if (above) {
            rimmed[rimmed.length - 1] = step.next(edges[edges.length - 1]);
        }
        return rimmed;
    }

    private double number(Json value) {
        return axis.number(value);
    }

    private TickStep step(double low, double high) {
        Optional<TickStep> own = stated.at("size").flatMap(size -> BinSteps.stated(axis, size));
        if (own.isPresent()) {
            return own.get();
        }
        double rough = nbins > 0 ? (high - low) / nbins : roughSize();
        return BinSteps.automatic(axis.type() == AxisType.DATE, rough > 0 ? rough : 1);
    }

    /** Twice the standard deviation over a root of the count, but no less than values differ at all. */
    private double roughSize() {
        double smallest = Spacing.of(data).smallest();
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(smallest)));
        double least = power * ROUND_DOWN[0];
        for (double factor : ROUND_DOWN) {
            least = smallest / power >= factor ? power * factor : least;
        }
        double exponent = traces.stream().anyMatch(Binned::isOneOfTwo) ? 0.25 : 0.4;
        double mean = Arrays.stream(data).average().orElse(0);
        double variance = Arrays.stream(data).map(v -> (v - mean) * (v - mean)).sum() / data.length;
        return Math.max(least, 2 * Math.sqrt(variance) / StrictMath.pow(data.length, exponent));
    }

    private double start(TickStep step, double low, double high) {
        if (step instanceof TickStep.Even even) {
            double hair = (high - low) * 1e-4;
            double before = even.first(low - hair) - even.size();
            return new BinShift(even.size(), data, axis.type() == AxisType.DATE).shifted(before, low, high);
        }
        TickStep.Months months = (TickStep.Months) step;
        return BinSteps.monthStart(months, data, low);
    }

    private static TickStep rebased(TickStep step, double start) {
        return step instanceof TickStep.Even even
                ? new TickStep.Even(even.size(), start)
                : new TickStep.Months(((TickStep.Months) step).months(), start);
    }

    private static double[] stepped(TickStep step, double start, double end) {
        List<Double> edges = new ArrayList<>();
        double at = start;
        edges.add(at);
        while (at < end && edges.size() < MOST) {
            at = step.next(at);
            edges.add(at);
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
