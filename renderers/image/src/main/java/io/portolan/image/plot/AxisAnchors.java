package io.portolan.image.plot;

import io.portolan.image.value.Attrs;
import java.util.Optional;

/** Finds the axis that each axis lies over, and the one at whose end it stands. */
final class AxisAnchors {

    private final Attrs layout;
    private final AxisSet axes;

    AxisAnchors(Attrs layout, AxisSet axes) {
        this.layout = layout;
        this.axes = axes;
    }

    void settle() {
        axes.views().forEach(this::connect);
    }

    private void connect(AxisView view) {
        String stated = view.attrs().text("anchor", "");
        AxisView overlaid = axes.find(view.attrs().text("overlaying", ""));
        if (overlaid != null && overlaid.isX() == view.isX()) {
            view.overlay(overlaid);
        }
        boolean isFree = stated.equals("free") || stated.isEmpty() && isPositioned(view);
        if (!isFree) {
            AxisView beside = axes.find(stated);
            view.anchor(
                    beside != null && beside.isX() != view.isX()
                            ? beside
                            : edge(view).orElseGet(() -> partner(view)));
        }
    }

    /** Whether it states where it stands, and no grid has a place for it. */
    private boolean isPositioned(AxisView view) {
        return view.attrs().number("position").isPresent() && edge(view).isEmpty();
    }

    /** The axis at the edge of the grid that an axis shares a subplot with. */
    private Optional<AxisView> edge(AxisView view) {
        String id = view.axis().id();
        return new Grid(layout)
                .anchors(id).stream()
                        .filter(other -> axes.subplot(view.isX() ? id + other : other + id)
                                .isPresent())
                        .findFirst()
                        .map(axes::view);
    }

    /** The other axis of the first subplot an axis is in. */
    private AxisView partner(AxisView view) {
        for (Subplot subplot : axes.subplots()) {
            if (subplot.x() == view) {
                return subplot.y();
            }
            if (subplot.y() == view) {
                return subplot.x();
            }
        }
        throw new IllegalStateException("Axis " + view.axis().id() + " is in no subplot.");
    }
}
