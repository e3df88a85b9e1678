package io.portolan.image.parallel;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A range that the values of a dimension must be in for their lines to be highlighted.
 *
 * @param low its lower end
 * @param high its upper end, at least {@code low}
 */
record Constraint(double low, double high) {

    /** How far a range reaches beyond a tick, in steps between ticks; and what is so near a tick that it is left out. */
    private static final double BEYOND = 0.25;

    private static final double NEAR = 0.01;

    /** The constraints of a dimension; none where every value is admitted. With ticks, ranges are those of whole ticks. */
    static List<Constraint> of(Attrs attrs, List<Double> ticks) {
        Column stated = attrs.column("constraintrange");
        List<Column> ranges = stated.isNested() ? stated.rows() : List.of(stated);
        List<Constraint> constraints = new ArrayList<>();
        for (Column range : ranges) {
            double low = Math.min(range.number(0), range.number(1));
            double high = Math.max(range.number(0), range.number(1));
            if (range.size() == 2 && !Double.isNaN(low)) {
                Constraint snapped = ticks.isEmpty()
                        ? new Constraint(low, high)
                        : new Constraint(snapped(ticks, low, false), snapped(ticks, high, true));
                if (ticks.isEmpty() || snapped.high > snapped.low) {
                    constraints.add(snapped);
                }
            }
        }
        boolean many = attrs.flag("multiselect", true) || constraints.isEmpty();
        return many ? constraints : constraints.subList(0, 1);
    }

    private static double snapped(List<Double> ascending, double value, boolean isHigh) {
        List<Double> ticks = new ArrayList<>(ascending);
        int direction = isHigh ? -1 : 1;
        if (isHigh) {
            Collections.reverse(ticks);
        }
        double here = ticks.get(0);
        double previous = here;
        for (int next = 1; next < ticks.size(); next++) {
            double ahead = ticks.get(next);
            if (direction * value < direction * (here * (1 - NEAR) + ahead * NEAR)) {
                return here * (1 - BEYOND) + previous * BEYOND;
            }
            if (direction * value < direction * ahead || next == ticks.size() - 1) {
                return ahead * (1 - BEYOND) + here * BEYOND;
            }
            previous = here;
            here = ahead;
        }
        return Double.NaN;
    }

    boolean contains(double value) {
        return value >= low && value <= high;
    }
}
