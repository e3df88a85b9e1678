package io.portolan.image.trace;

import io.portolan.image.value.Attrs;
import java.util.Optional;

/** How the bars of one trace look by its {@code marker} part, each for itself. */
public final class BarLook {

    private final Attrs marker;
    private final Markers colors;

    public BarLook(TraceSetup setup) {
        marker = setup.attrs().part("marker");
        colors = new Markers(marker, setup.color(), setup.colorAxes());
    }

    /** How a bar looks where some are selected. */
    public AreaStyle style(int index, Selection selection) {
        Attrs own = selection.marker(marker.forPoint(index), index);
        double opacity = own.number("opacity", 1);
        var color = selection.color(index).orElseGet(() -> colors.fill(index));
        return AreaStyle.of(own, colors.hasLineScale() ? colors.lineColor(index) : null, color, opacity)
                .withPattern(Hatch.of(own.part("pattern"), color.faded(opacity)).orElse(null));
    }

    /** Their colour bar, as {@link Markers#colorBar} has it. */
    public Optional<ColorBarSpec> colorBar() {
        return colors.colorBar();
    }
}
