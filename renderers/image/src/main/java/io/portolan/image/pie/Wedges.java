package io.portolan.image.pie;

import java.util.ArrayList;
import java.util.List;

/** Lays the slices of a pie around its middle. */
final class Wedges {

    private final PieTrace trace;
    private final Area area;

    Wedges(PieTrace trace, Area area) {
        this.trace = trace;
        this.area = area;
    }

    /** The slices that are drawn. */
    List<Wedge> all() {
        List<Slice> shown =
                trace.slices().stream().filter(slice -> !slice.hidden()).toList();
        boolean clockwise = trace.attrs().text("direction", "counterclockwise").equals("clockwise");
        double turn = 2 * Math.PI / trace.total() * (clockwise ? 1 : -1);
        double angle = StrictMath.toRadians(trace.attrs().number("rotation", 0));
        if (!clockwise && !shown.isEmpty()) {
            // The first slice begins at the top whichever way the others go round.
            angle -= turn * shown.get(0).value();
        }
        List<Wedge> wedges = new ArrayList<>(shown.size());
        for (Slice slice : shown) {
            double stop = angle + turn * slice.value();
            wedges.add(wedge(slice, Sector.of(angle, stop, area.radius(), 1 - trace.hole())));
            angle = stop;
        }
        return wedges;
    }

    private Wedge wedge(Slice slice, Sector sector) {
        double pull = Math.max(0, trace.attrs(slice).number("pull", 0));
        double x = area.x() + pull * sector.x(sector.middle());
        double y = area.y() + pull * sector.y(sector.middle());
        return new Wedge(slice, sector, pull, x, y);
    }
}
