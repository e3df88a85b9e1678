package io.portolan.image.pie;

import io.portolan.image.plot.Page;
import io.portolan.image.scene.Color;
import io.portolan.image.text.UniformText;
import io.portolan.image.trace.TraceSetup;
import java.util.Comparator;
import java.util.List;

/** A funnel whose slices' areas are shares of a whole. */
public final class FunnelAreaTrace extends SliceTrace {

    public FunnelAreaTrace(TraceSetup setup) {
        super(setup);
    }

    @Override
    String type() {
        return "funnelarea";
    }

    /** Slices are sorted only where they are sums of several points. */
    @Override
    List<Slice> sorted(List<Slice> slices) {
        return slices.stream().anyMatch(slice -> slice.points().length > 1)
                ? slices.stream()
                        .sorted(Comparator.comparingDouble(Slice::value).reversed())
                        .toList()
                : slices;
    }

    @Override
    double aspectRatio() {
        double ratio = attrs().number("aspectratio", 1);
        return ratio > 0 ? ratio : 1;
    }

    @Override
    double baseRatio() {
        double ratio = attrs().number("baseratio", 0.333);
        return ratio >= 0 && ratio <= 1 ? ratio : 0.333;
    }

    @Override
    Color lineColor() {
        return setup().layout().color("paper_bgcolor", Color.WHITE);
    }

    @Override
    double lineWidth() {
        return 1;
    }

    @Override
    SliceFigure figure(Area area, Page page, UniformText uniform) {
        return new FunnelAreaFigure(this, area, page, uniform);
    }
}
