package io.portolan.image.plot;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.Inset;
import io.portolan.image.text.TextBlock;
import java.util.List;

/** Makes axes leave room for the labels of crossing axes that stand within the plot. */
final class InsideLabels {

    private static final double PAD = 3;

    private final AxisSet axes;
    private final MatchingAxes matching;

    InsideLabels(AxisSet axes, MatchingAxes matching) {
        this.axes = axes;
        this.matching = matching;
    }

    boolean isAny() {
        return axes.views().stream().anyMatch(InsideLabels::isInside);
    }

    private static boolean isInside(AxisView view) {
        return LabelSide.of(view).isInside() && view.style().showsTickLabels();
    }

    /** Sets apart what labels take of axes that are not tied to others; their ranges are to be settled then. */
    void leaveRoom() {
        for (AxisView view : axes.views()) {
            double[] ends = new double[2];
            for (AxisView labelled : matching.isLinked(view) ? List.<AxisView>of() : view.crossing()) {
                if (isInside(labelled)) {
                    boolean first =
                            labelled.side().equals("left") || labelled.side().equals("bottom");
                    boolean rising = view.axis().low() <= view.axis().high();
                    int end = first == rising ? 0 : 1;
                    ends[end] = Math.max(ends[end], room(labelled));
                }
            }
            view.axis().inset(new Inset(ends[0], ends[1]));
        }
    }

    private static double room(AxisView labelled) {
        double most = 0;
        for (TickText.Label label : new TickText(labelled, 0).labels()) {
            double cos = Math.abs(StrictMath.cos(StrictMath.toRadians(label.angle())));
            double sin = Math.abs(StrictMath.sin(StrictMath.toRadians(label.angle())));
            double width = label.block().width() + 2 * PAD;
            double height = label.block().height() + 2 * PAD;
            double needed = labelled.isX() ? Math.max(height * cos, width * sin) : Math.max(width * cos, height * sin);
            most = Math.max(most, needed);
        }
        return most + ticks(labelled, labelled.style().tickPlacement().equals("inside"));
    }

    private static double ticks(AxisView labelled, boolean counted) {
        return counted
                        && !LabelSide.of(labelled).isAligned()
                        && labelled.style().showsTicks()
                ? labelled.style().tickLength()
                : 0;
    }

    /** Widens ranges that state what is to be seen beside such labels ({@code insiderange}). */
    void widen() {
        for (AxisView view : axes.views()) {
            if (view.axis().rangeRule().isInside()) {
                axes.views().stream()
                        .filter(labelled -> labelled.anchor() == view && isInside(labelled))
                        .forEach(labelled -> widen(view.axis(), labelled));
            }
        }
    }

    /** Moves one end so far that the labels, which keep their size, end where it was. */
    private static void widen(Axis axis, AxisView labelled) {
        double largest = new TickText(labelled, 0)
                .labels().stream()
                        .map(TickText.Label::block)
                        .mapToDouble(labelled.isX() ? TextBlock::height : TextBlock::width)
                        .max()
                        .orElse(0);
        double room = largest + 2 * PAD + ticks(labelled, true);
        double rest = axis.length() - room;
        double moved = rest > 0 ? room * (1 + room / rest) : 0;
        boolean first = labelled.side().equals("left") || labelled.side().equals("bottom");
        double pixel = axis.pixel(first ? axis.low() : axis.high());
        double end = axis.linearAt(first == axis.isX() ? pixel - moved : pixel + moved);
        axis.range(first ? end : axis.low(), first ? axis.high() : end);
    }
}
