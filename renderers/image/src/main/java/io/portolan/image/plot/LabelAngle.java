package io.portolan.image.plot;

import io.portolan.image.axis.AxisType;
import java.util.Arrays;
import java.util.List;

/** Chooses the angle of the labels of an x axis: the first automatic one at which they do not run into each other. */
final class LabelAngle {

    private static final double GAP = 2;
    private static final double PAD = 3;
    private static final double LINE = 1.25;
    private static final double[] AUTOMATIC = {0, 30, 90};

    private final AxisView view;
    private final List<TickText.Label> level;

    /**
     * For one axis.
     *
     * @param level its labels as they stand at no angle
     */
    LabelAngle(AxisView view, List<TickText.Label> level) {
        this.view = view;
        this.level = level.stream().filter(label -> !label.block().isEmpty()).toList();
    }

    double degrees() {
        double[] angles = angles();
        boolean digits = view.axis().type() == AxisType.LOG
                && level.stream()
                        .anyMatch(label -> label.block().style().size()
                                < view.style().tickFont().size());
        if (level.isEmpty() || digits) {
            return 0;
        }
        boolean bounded = isBounded();
        boolean crowded = bounded ? meetBounds() : meetEachOther();
        return crowded ? turned(angles, bounded) : angles[0];
    }

    private double[] angles() {
        double[] stated = view.attrs().column("autotickangles").numbers();
        double[] valid = Arrays.stream(stated).filter(Double::isFinite).toArray();
        return valid.length == 0 ? AUTOMATIC : valid;
    }

    /** Whether labels stand between lines that they must not run over. */
    private boolean isBounded() {
        boolean divided =
                view.axis().type() == AxisType.MULTICATEGORY && view.attrs().flag("showdividers", true);
        return divided || view.ticksOnBoundaries();
    }

    private boolean meetBounds() {
        double half = Math.abs(view.axis().pixelsPerUnit()) / 2;
        double room = half - GAP - (view.style().showsTicks() ? view.style().tickWidth() / 2 : 0);
        return level.stream().anyMatch(label -> {
            double reach = label.block().width() / 2;
            return reach > room && isInPlot(label.x() - half) || reach + GAP > room && isInPlot(label.x() + half);
        });
    }

    private boolean isInPlot(double pixel) {
        double along = pixel - view.axis().offset();
        return along >= 0 && along <= view.axis().length();
    }

    private boolean meetEachOther() {
        boolean aligned = LabelSide.of(view).isAligned();
        double ticks = view.style().showsTicks() ? view.style().tickWidth() : 0;
        double gap = GAP + (aligned ? ticks + 2 * PAD : 0);
        for (int i = 1; i < level.size(); i++) {
            TickText.Label one = level.get(i - 1);
            TickText.Label other = level.get(i);
            double needed = (one.block().width() + other.block().width()) / 2 + gap;
            if (Math.abs(one.x() - other.x()) < needed) {
                return true;
            }
        }
        return false;
    }

    /** The first angle at which lines of labels this far apart clear each other, or else the steepest. */
    private double turned(double[] angles, boolean bounded) {
        int last = level.size() - 1;
        double apart = Math.abs(level.get(last).x() - level.get(0).x()) / last;
        int lines = level.stream()
                .mapToInt(label -> label.block().lineCount())
                .max()
                .orElse(1);
        double adjacent = bounded ? apart / 2 : apart;
        double opposite = bounded ? boundedReach() : view.style().tickFont().size() * LINE * lines;
        double largest = adjacent / Math.sqrt(adjacent * adjacent + opposite * opposite);
        double steepest = angles[0];
        for (double angle : angles) {
            if (cosine(angle) <= largest) {
                return angle;
            }
            steepest = cosine(angle) <= cosine(steepest) ? angle : steepest;
        }
        return steepest;
    }

    /** How long the ticks are between labels; without ticks, only the steepest angle will do. */
    private double boundedReach() {
        return view.style().showsTicks() ? view.style().tickLength() : Double.NaN;
    }

    private static double cosine(double degrees) {
        return Math.abs(StrictMath.cos(StrictMath.toRadians(degrees)));
    }
}
