package io.portolan.image.plot;

import io.portolan.image.axis.AxisType;
import io.portolan.image.value.Attrs;

/**
 * Where the labels of an axis are to stand: Plotly's {@code ticklabelposition}.
 *
 * @param isInside whether within the plot
 * @param aligned the side of their ticks that they end or start at: {@code left}, {@code right}, {@code top} or
 *     {@code bottom}; empty where they are centred on them
 */
record LabelSide(boolean isInside, String aligned) {

    private static final LabelSide OUTSIDE = new LabelSide(false, "");

    static LabelSide of(AxisView view) {
        Attrs attrs = view.attrs();
        if (view.axis().type() == AxisType.MULTICATEGORY) {
            return OUTSIDE;
        }
        if (!attrs.has("ticklabelposition")) {
            return OUTSIDE;
        }
        String first = view.isX() ? "left" : "top";
        String second = view.isX() ? "right" : "bottom";
        String stated = view.labelsPeriods()
                ? attrs.word("ticklabelposition", "outside", "inside")
                : attrs.word(
                        "ticklabelposition",
                        "outside",
                        "inside",
                        "outside " + first,
                        "inside " + first,
                        "outside " + second,
                        "inside " + second);
        String aligned =
                stated.contains(" ") && !view.ticksOnBoundaries() ? stated.substring(stated.indexOf(' ') + 1) : "";
        return new LabelSide(stated.startsWith("inside"), aligned);
    }

    boolean isAligned() {
        return !aligned.isEmpty();
    }

    /** Whether they are within the plot and centred on their ticks, beyond which they stand. */
    private boolean isCenteredInside() {
        return isInside && !isAligned();
    }

    /** Whether labels stand beyond the ends of ticks of a placement. */
    boolean isOverTicks(String placement) {
        return isCenteredInside() && placement.equals("inside") || !isInside && placement.equals("outside");
    }
}
