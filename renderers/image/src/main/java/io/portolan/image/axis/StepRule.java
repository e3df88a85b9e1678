package io.portolan.image.axis;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import java.util.Optional;

/** Which steps the ticks of an axis take: those its attributes state, or round ones that suit its length. */
final class StepRule {

    private static final double DAY = 86_400_000;
    private static final double WEEK = 7 * DAY;
    private static final double LEAST_TIME = 0.1;
    private static final double MINOR_COUNT = 5;
    private static final double MANY = 100;

    private final Axis axis;

    StepRule(Axis axis) {
        this.axis = axis;
    }

    TickStep major() {
        return stated(axis.attrs()).orElseGet(this::automatic);
    }

    /** The step that tells how exactly to label ticks that are stated one by one: as if there were many. */
    TickStep beneathListed() {
        return new AutoStep(axis, axis.low(), axis.high()).forCount(wanted() * MANY);
    }

    /** Whether the step is chosen, not stated. */
    boolean isAutomatic() {
        return stated(axis.attrs()).isEmpty();
    }

    private TickStep automatic() {
        AutoStep auto = new AutoStep(axis, axis.low(), axis.high());
        TickStep step = spaced(auto.forCount(wanted()));
        return Period.isAsked(axis) ? Period.coarsened(axis, step) : step;
    }

    /** No step is finer than bars or boxes ask for. */
    private TickStep spaced(TickStep step) {
        double least = axis.tickSpacing().step();
        boolean tooFine = least > 0 && step instanceof TickStep.Even even && even.size() < 2 * least;
        return tooFine ? new TickStep.Even(least, axis.tickSpacing().first()) : step;
    }

    /** About how many ticks fit; not whole. */
    private double wanted() {
        double stated = axis.attrs().number("nticks", 0);
        if (stated > 0) {
            return stated;
        }
        if (axis.type().isCategorical()) {
            return axis.length() / (1.2 * axis.attrs().number("tickfont.size", 12));
        }
        double each = axis.isX() ? 80 : 40;
        return Math.max(4, Math.min(9, axis.length() / each)) + 1;
    }

    /** The step of minor ticks that divide those of the axis, of which there are none if these are stated one by one. */
    TickStep minor() {
        Attrs minor = axis.attrs().part("minor");
        double stated = minor.number("nticks", 0);
        double count = (stated > 0 ? stated : MINOR_COUNT) / (axis.type() == AxisType.LOG ? 1.5 : 1);
        return stated(minor).orElseGet(() -> divided(count, stated > 0));
    }

    private TickStep divided(double count, boolean isStated) {
        if (Ticks.areListed(axis.attrs())) {
            double part = axis.low() + 0.2 * (axis.high() - axis.low());
            return spaced(new AutoStep(axis, axis.low(), part).forCount(count));
        }
        TickStep major = major();
        double first = major.first(Math.min(axis.low(), axis.high()));
        double before = major.previous(first);
        TickStep step = spaced(new AutoStep(axis, first, before * 0.99 + first * 0.01).forCount(count));
        return new MinorStep(major, step, isStated).fitted().from(origin(major));
    }

    private static double origin(TickStep step) {
        return step instanceof TickStep.Even even
                ? even.origin()
                : step instanceof TickStep.Months months
                        ? months.origin()
                        : step instanceof TickStep.LogEven even ? even.origin() : 0;
    }

    /** The step that attributes state: {@code tick0} and {@code dtick}. */
    private Optional<TickStep> stated(Attrs attrs) {
        Optional<Json> dtick = attrs.at("dtick").filter(value -> isAny(attrs));
        boolean linear =
                attrs.text("tickmode", dtick.isPresent() ? "linear" : "").equals("linear");
        return linear
                ? Optional.of(dtick.map(value -> stated(attrs, value)).orElseGet(() -> usual(attrs)))
                : Optional.empty();
    }

    private static boolean isAny(Attrs attrs) {
        return !attrs.text("dtick", "").isEmpty() && attrs.number("dtick", 1) != 0;
    }

    private TickStep stated(Attrs attrs, Json dtick) {
        double number = Column.of(JsonArray.of(dtick)).number(0);
        if (number > 0) {
            return even(number, attrs);
        }
        String text = attrs.text("dtick", "");
        double count = Column.of(JsonArray.of(text.substring(Math.min(1, text.length()))))
                .number(0);
        boolean whole = count > 0 && count == Math.rint(count);
        if (axis.type() == AxisType.DATE && text.startsWith("M") && whole) {
            return new TickStep.Months((int) count, origin(attrs, 0));
        }
        if (axis.type() == AxisType.LOG && text.startsWith("L") && count > 0) {
            return new TickStep.LogEven(count, origin(attrs, 0));
        }
        boolean digits = axis.type() == AxisType.LOG && text.startsWith("D") && (count == 1 || count == 2);
        return !digits ? usual(attrs) : count == 2 ? TickStep.Digits.TWO_FIVE : TickStep.Digits.ALL;
    }

    private TickStep even(double size, Attrs attrs) {
        double least = axis.type() == AxisType.DATE ? LEAST_TIME : 0;
        double whole = axis.type() == AxisType.CATEGORY ? Math.max(1, Math.rint(size)) : size;
        return new TickStep.Even(Math.max(least, whole), origin(attrs, size));
    }

    private TickStep usual(Attrs attrs) {
        return even(axis.type() == AxisType.DATE ? DAY : 1, attrs);
    }

    private double origin(Attrs attrs, double size) {
        double stated = attrs.at("tick0").map(axis::position).orElse(Double.NaN);
        double dates = size > 0 && size % WEEK == 0 ? AutoStep.SUNDAY : AutoStep.JANUARY_2000;
        return !Double.isNaN(stated) ? stated : axis.type() == AxisType.DATE ? dates : 0;
    }
}
