package io.portolan.image.space.trace;

import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.space.SpaceTrace;
import io.portolan.image.space.render.Lit;
import io.portolan.image.space.render.OpacityScale;
import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.trace.ColorMapper;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.TraceSetup;
import java.util.List;
import java.util.Optional;

/** A trace in a scene whose colours come from values. */
abstract class ScaledTrace extends SpaceTrace {

    private static final double KEY = 12;

    private final ColorMapper colors;

    /**
     * A trace.
     *
     * @param autoScale whether the values choose a colour scale where none is stated
     */
    ScaledTrace(TraceSetup setup, boolean autoScale) {
        super(setup);
        colors = setup.colorAxes().mapper(attrs(), "c", autoScale);
    }

    final ColorMapper colors() {
        return colors;
    }

    /** The colours of values from 0 to 1. */
    final int[] shades() {
        return Lit.shades(colors.scale(), OpacityScale.OPAQUE);
    }

    /** A value's place between the ends of the scale, 0 to 1. */
    final double share(double value) {
        double span = colors.high() - colors.low();
        return span == 0 ? 0.5 : (value - colors.low()) / span;
    }

    final double[] shares(double[] values) {
        double[] shares = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            shares[i] = share(values[i]);
        }
        return shares;
    }

    /** Whether the colours mean values; else there is no colour bar. */
    boolean isScaled() {
        return true;
    }

    @Override
    public Optional<ColorBarSpec> colorBar() {
        boolean shown = isScaled() && !attrs().has("coloraxis") && attrs().flag("showscale", true);
        return shown ? Optional.of(colors.bar()) : Optional.empty();
    }

    @Override
    public List<LegendEntry> legend() {
        boolean listed = attrs().flag("showlegend", false);
        return listed ? List.of(new LegendEntry(setup().name(), attrs(), this::drawKey)) : List.of();
    }

    private void drawKey(double cx, double cy, List<Element> out) {
        Path square = Path.builder().rect(cx - KEY / 2, cy - KEY / 2, KEY, KEY).build();
        out.add(PathElement.filled(
                square, isScaled() ? colors.scale().at(0.5) : attrs().color("color", setup().color())));
    }
}
