package io.portolan.image.axis;

import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a date axis leaves out: Plotly's {@code rangebreaks}. */
final class RangeBreaks {

    static final RangeBreaks NONE = new RangeBreaks(List.of());

    private final List<RangeBreak> breaks;

    private RangeBreaks(List<RangeBreak> breaks) {
        this.breaks = breaks;
    }

    static RangeBreaks of(Attrs axis) {
        List<RangeBreak> valid = axis.parts("rangebreaks").stream()
                .filter(stated -> stated.flag("enabled", true))
                .flatMap(stated -> RangeBreak.of(stated).stream())
                .toList();
        return valid.isEmpty() ? NONE : new RangeBreaks(valid);
    }

    boolean isEmpty() {
        return breaks.isEmpty();
    }

    boolean hasWeekdays() {
        return breaks.stream().anyMatch(RangeBreak::isWeekly);
    }

    /** Whether a value is left out. */
    boolean hides(double value) {
        for (RangeBreak each : breaks) {
            if (each.hides(value)) {
                return true;
            }
        }
        return false;
    }

    /** Values with those left out as gaps; the same array where none can be. */
    double[] masked(double[] values) {
        if (isEmpty()) {
            return values;
        }
        double[] masked = values.clone();
        for (int i = 0; i < masked.length; i++) {
            masked[i] = hides(masked[i]) ? Double.NaN : masked[i];
        }
        return masked;
    }

    /** The gaps within a range, ascending and apart; none where nothing would be left of it. */
    List<Gap> between(double low, double high) {
        List<Gap> gaps = new ArrayList<>();
        for (RangeBreak each : breaks) {
            each.between(low, high, gap -> gaps.add(clipped(gap, low, high)));
        }
        gaps.removeIf(gap -> !(gap.length() > 0));
        gaps.sort(Comparator.comparingDouble(Gap::from));
        List<Gap> apart = merged(gaps);
        boolean all = apart.size() == 1 && apart.get(0).length() >= high - low;
        return all ? List.of() : apart;
    }

    private static Gap clipped(Gap gap, double low, double high) {
        return new Gap(Math.max(low, Math.min(high, gap.from())), Math.max(low, Math.min(high, gap.to())));
    }

    private static List<Gap> merged(List<Gap> ascending) {
        List<Gap> apart = new ArrayList<>();
        for (Gap gap : ascending) {
            int last = apart.size() - 1;
            if (last >= 0 && gap.from() <= apart.get(last).to()) {
                apart.set(
                        last,
                        new Gap(apart.get(last).from(), Math.max(apart.get(last).to(), gap.to())));
            } else {
                apart.add(gap);
            }
        }
        return apart;
    }
}
