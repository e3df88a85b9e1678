package io.portolan.image.pie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Moves the labels outside of a pie apart, quadrant by quadrant from the equator to the poles, and away from slices that
 * are pulled more than their own; after plotly.js.
 */
final class LabelScoot {

    private final List<Wedge> wedges;
    private final List<OutsideLabel> labels;
    private final boolean pulledApart;

    /**
     * Labels to move.
     *
     * @param pulledApart whether slices are pulled one by one
     */
    LabelScoot(List<Wedge> wedges, List<OutsideLabel> labels, boolean pulledApart) {
        this.wedges = wedges;
        this.labels = labels;
        this.pulledApart = pulledApart;
    }

    void scoot() {
        for (boolean above : new boolean[] {true, false}) {
            for (boolean left : new boolean[] {true, false}) {
                quadrant(above, left);
            }
        }
    }

    private static Comparator<Wedge> fromEquator(boolean above) {
        Comparator<Wedge> down = Comparator.comparingDouble(Wedge::rimY);
        return above ? down.reversed() : down;
    }

    private static boolean isIn(Wedge wedge, boolean above, boolean left) {
        return wedge.isAbove() == above && wedge.isLeft() == left;
    }

    private Stream<OutsideLabel> in(boolean above, boolean left) {
        return labels.stream()
                .filter(label -> isIn(label.wedge(), above, left))
                .sorted(Comparator.comparing(OutsideLabel::wedge, fromEquator(above)));
    }

    private Stream<Wedge> wedgesIn(boolean above, boolean left) {
        return wedges.stream().filter(wedge -> isIn(wedge, above, left)).sorted(fromEquator(above));
    }

    private void quadrant(boolean above, boolean left) {
        List<Wedge> side = new ArrayList<>(wedgesIn(!above, left).toList());
        side.addAll(wedgesIn(above, left).toList());
        OutsideLabel previous = above ? null : in(true, left).findFirst().orElse(null);
        for (OutsideLabel label : in(above, left).toList()) {
            // Without a label before it nothing is in its way, wherever it stands.
            if (previous != null) {
                double distance = previous.outerEdge(above) - label.innerEdge(above);
                if (isAway(distance, above)) {
                    label.moveDown(distance);
                }
            }
            if (pulledApart) {
                side.forEach(other -> avoid(label, other, side));
            }
            previous = label;
        }
    }

    private static boolean isAway(double distance, boolean above) {
        return above ? distance < 0 : distance > 0;
    }

    private static void avoid(OutsideLabel label, Wedge other, List<Wedge> side) {
        Wedge own = label.wedge();
        if (other == own || own.pull() >= other.pull()) {
            return;
        }
        boolean above = own.isAbove();
        if (isAway(own.rimY() - other.rimY(), above)) {
            double distance = other.cornerY(above) - label.innerEdge(above) - label.movedDown();
            if (isAway(distance, above)) {
                label.moveDown(label.movedDown() + distance);
            }
        } else if (isAway(label.outerEdge(above) - own.cornerY(above), above)) {
            int sign = own.isLeft() ? -1 : 1;
            double buffer = 3 * sign * Math.abs(side.indexOf(other) - side.indexOf(own));
            double distance = other.cornerX() + buffer - (own.x() + own.rimX()) - label.movedRight();
            if (distance * sign > 0) {
                label.moveRight(label.movedRight() + distance);
            }
        }
    }
}
