package io.portolan.image.plot;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;

/** Which share of the plot each axis spans: as stated, as the overlaid axis, or as its cell in the grid. */
final class AxisDomains {

    private final AxisSet axes;
    private final Grid grid;

    AxisDomains(Attrs layout, AxisSet axes) {
        this.grid = new Grid(layout);
        this.axes = axes;
    }

    void settle() {
        for (AxisView view : axes.views()) {
            Column stated = view.attrs().column("domain");
            double[] domain = stated.size() == 2 ? new double[] {stated.number(0), stated.number(1)} : gridCell(view);
            boolean valid = domain[0] < domain[1] && domain[0] >= 0 && domain[1] <= 1;
            view.domain(valid ? domain[0] : 0, valid ? domain[1] : 1);
        }
        for (AxisView view : axes.views()) {
            AxisView below = view.overlaid();
            if (below != null) {
                view.domain(below.domainStart(), below.domainEnd());
            }
        }
    }

    private double[] gridCell(AxisView view) {
        int place = grid.place(view.axis().id());
        return (view.isX() ? grid.column(place) : grid.row(place)).orElse(new double[] {0, 1});
    }
}
