package io.portolan.image.pie;

import io.portolan.image.plot.Page;
import io.portolan.image.text.UniformText;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Column;
import java.util.Comparator;
import java.util.List;

/** A pie: shares of a whole as sectors of a circle or of a ring. */
public final class PieTrace extends SliceTrace {

    public PieTrace(TraceSetup setup) {
        super(setup);
    }

    @Override
    String type() {
        return "pie";
    }

    @Override
    List<Slice> sorted(List<Slice> slices) {
        return attrs().flag("sort", true)
                ? slices.stream()
                        .sorted(Comparator.comparingDouble(Slice::value).reversed())
                        .toList()
                : slices;
    }

    @Override
    double mostPull() {
        Column pulls = attrs().column("pull");
        double most = Math.max(0, attrs().number("pull", 0));
        for (int i = 0; i < pulls.size(); i++) {
            most = pulls.number(i) > most ? pulls.number(i) : most;
        }
        return most;
    }

    @Override
    SliceFigure figure(Area area, Page page, UniformText uniform) {
        return new PieFigure(this, area, page, uniform);
    }

    /** The share of the radius that is left free in the middle. */
    double hole() {
        return Math.max(0, Math.min(1, attrs().number("hole", 0)));
    }
}
