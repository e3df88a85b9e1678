package io.portolan.image.plot;

/** Gives axes that match another its categories and its range. */
final class MatchingAxes {

    private final AxisSet axes;

    MatchingAxes(AxisSet axes) {
        this.axes = axes;
    }

    void shareCategories() {
        for (AxisView view : axes.views()) {
            AxisView leader = leader(view);
            if (leader != view && view.axis().type() == leader.axis().type()) {
                view.axis().shareCategories(leader.axis());
            }
        }
    }

    /** Lets the axes that others match show what those show, before ranges are settled. */
    void gather() {
        for (AxisView view : axes.views()) {
            AxisView leader = leader(view);
            if (leader != view) {
                leader.axis().showAllOf(view.axis());
            }
        }
    }

    /** Gives all axes the range of the axis they match. */
    void align() {
        for (AxisView view : axes.views()) {
            AxisView leader = leader(view);
            if (leader != view) {
                view.axis().range(leader.axis().low(), leader.axis().high());
            }
        }
    }

    /** Whether the range of an axis is tied to that of another: it matches one, or keeps a ratio to it, or is the other. */
    boolean isLinked(AxisView view) {
        boolean scaled = axes.views().stream()
                .anyMatch(other -> other != view
                        && (axes.find(view.attrs().text("scaleanchor", "")) == other
                                || axes.find(other.attrs().text("scaleanchor", "")) == view));
        return scaled || axes.views().stream().anyMatch(other -> other != view && leader(other) == leader(view));
    }

    private AxisView leader(AxisView view) {
        AxisView leader = view;
        for (int steps = 0; steps < axes.views().size(); steps++) {
            AxisView next = axes.find(leader.attrs().text("matches", ""));
            if (next == null
                    || next == leader
                    || next.isX() != view.isX()
                            && next.axis().type() != view.axis().type()) {
                return leader;
            }
            leader = next;
        }
        return leader;
    }
}
