package io.portolan.image.axis;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Which of the ticks of an axis have labels: all, each of so many, or minor ticks so many after a tick. */
final class LabelChoice {

    private static final double AVERAGE_MONTH = 2_629_800_000.0;

    private final Axis axis;
    private final Attrs attrs;
    private final TickStep step;
    private final boolean isPeriodic;

    LabelChoice(Axis axis, TickStep step) {
        this.axis = axis;
        this.attrs = axis.attrs();
        this.step = step;
        this.isPeriodic = Period.isAsked(axis);
    }

    /** The places with labels, among those of the ticks and of the minor ticks. */
    List<Double> among(List<Double> ticks) {
        List<Double> each = each(ticks);
        double[] offsets = offsets();
        if (offsets.length == 0) {
            return each;
        }
        StepRule rule = new StepRule(axis);
        List<Double> minor = new TickPlaces(axis, rule.minor()).all(isPeriodic, rule.isAutomatic());
        return minor.size() > 2 && areTold(Math.abs(minor.get(2) - minor.get(1)))
                ? offset(ticks, each, minor, offsets)
                : each;
    }

    private double[] offsets() {
        boolean possible = axis.type() == AxisType.DATE || axis.type() == AxisType.LINEAR;
        Column list = attrs.column("ticklabelindex");
        double[] stated = list.isEmpty()
                ? attrs.number("ticklabelindex").stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray()
                : list.numbers();
        return possible && (stated.length > 1 || stated.length == 1 && stated[0] != 0) ? stated : new double[0];
    }

    /** Whether the labels of minor ticks so far apart differ. */
    private boolean areTold(double apart) {
        return Period.of(attrs.text("tickformat", ""))
                .map(period -> period.isWithin(apart))
                .orElse(true);
    }

    private List<Double> offset(List<Double> ticks, List<Double> each, List<Double> minor, double[] offsets) {
        TreeSet<Double> set = new TreeSet<>(minor);
        set.addAll(isPeriodic && !ticks.isEmpty() ? ticks.subList(1, ticks.size()) : ticks);
        List<Double> all = new ArrayList<>(set);
        List<Double> chosen = new ArrayList<>();
        for (double tick : each) {
            int at = all.indexOf(tick);
            for (double offset : offsets) {
                int index = at + (int) offset;
                if (at >= 0 && index >= 0 && index < all.size() && !chosen.contains(all.get(index))) {
                    chosen.add(all.get(index));
                }
            }
        }
        return chosen;
    }

    private List<Double> each(List<Double> ticks) {
        long every = Math.round(attrs.number("ticklabelstep", 1));
        if (every <= 1 || axis.type() == AxisType.LOG || axis.type() == AxisType.MULTICATEGORY) {
            return ticks;
        }
        long first = number(new TickPlaces(axis, step).first()) - (isPeriodic ? 1 : 0);
        List<Double> chosen = new ArrayList<>();
        for (int i = 0; i < ticks.size(); i++) {
            if ((first + i) % every == 0) {
                chosen.add(ticks.get(i));
            }
        }
        return chosen;
    }

    /** How many steps a tick is from the one that steps are counted from. */
    private long number(double tick) {
        if (step instanceof TickStep.Months months) {
            return Math.round((tick - months.origin()) / (AVERAGE_MONTH * months.months()));
        }
        return step instanceof TickStep.Even even ? Math.round((tick - even.origin()) / even.size()) : 0;
    }
}
