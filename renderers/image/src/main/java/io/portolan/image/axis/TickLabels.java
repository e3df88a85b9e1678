package io.portolan.image.axis;

import io.portolan.image.value.Attrs;
import java.util.List;

/** What the ticks of one axis say. One instance labels one run of ticks, in their order. */
abstract class TickLabels {

    private static final List<String> SHOWN = List.of("showexponent", "showtickprefix", "showticksuffix");

    private final Axis axis;
    private final Attrs attrs;

    TickLabels(Axis axis) {
        this.axis = axis;
        this.attrs = axis.attrs();
    }

    /** Labels for ticks of a step; with more precision for ticks the figure states one by one. */
    static TickLabels of(Axis given, TickStep step, boolean stated) {
        Axis axis = TickStops.applied(given, step);
        switch (axis.type()) {
            case DATE:
                return new DateLabels(axis, step, stated);
            case LOG:
                return new LogLabels(axis, step, stated);
            case CATEGORY:
            case MULTICATEGORY:
                return new CategoryLabels(axis);
            case ANGLE:
                return new AngleLabels(axis, step, stated);
            default:
                return new NumberLabels(axis, step, stated);
        }
    }

    /** The bare label of a tick. */
    abstract Tick plain(double value, boolean first, boolean last);

    /** The label of a tick, with prefix and suffix. */
    final Tick label(double value, boolean first, boolean last) {
        Tick tick = plain(value, first, last);
        String prefix = affix("tickprefix", first, last);
        String suffix = affix("ticksuffix", first, last);
        boolean digitOnly = tick.fontScale() < 1;
        String text = digitOnly ? tick.text() : prefix + tick.text() + suffix;
        return tick.withText(attrs.part("labelalias").text(text, text));
    }

    private String affix(String attribute, boolean first, boolean last) {
        String affix = attrs.text(attribute, "");
        return affix.isEmpty() || shown("show" + attribute, first, last) ? affix : "";
    }

    /** Whether something is shown on this tick: {@code all}, {@code first}, {@code last} or {@code none}. */
    final boolean shown(String attribute, boolean first, boolean last) {
        String where = attrs.text(attribute, shownOtherwise());
        return where.equals("all") || where.equals("first") && first || where.equals("last") && last;
    }

    /** What one of these attributes says holds for those that say nothing, unless two of them disagree. */
    private String shownOtherwise() {
        String agreed = "";
        for (String name : SHOWN) {
            String stated = attrs.text(name, "");
            if (!stated.isEmpty() && !agreed.isEmpty() && !stated.equals(agreed)) {
                return "all";
            }
            agreed = stated.isEmpty() ? agreed : stated;
        }
        return agreed.isEmpty() ? "all" : agreed;
    }

    final Axis axis() {
        return axis;
    }

    final Attrs attrs() {
        return attrs;
    }
}
