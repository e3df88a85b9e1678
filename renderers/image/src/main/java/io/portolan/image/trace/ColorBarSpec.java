package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.axis.BinSteps;
import io.portolan.image.axis.TickStep;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.ColorScale;
import io.portolan.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A scale of colours to show beside the plot.
 *
 * @param attrs the {@code colorbar} part of a trace or colour axis
 * @param scale the colours that run along it; null where there are only bands or lines
 * @param low the value at its lower end
 * @param high the value at its upper end
 * @param steps the levels it is cut at; null for none
 */
public record ColorBarSpec(
        Attrs attrs,
        @Nullable ColorScale scale,
        double low,
        double high,
        @Nullable ColorSteps steps) {

    private static final double PIXELS_PER_TICK = 50;

    /**
     * The axis along it, with ticks on the levels where it has some.
     *
     * @param length of the whole bar in pixels
     * @param separators how the figure sets numbers apart
     */
    public Axis axis(double length, Attrs separators) {
        boolean horizontal = attrs.text("orientation", "v").equals("h");
        boolean free = !attrs.has("tickvals") && !attrs.has("dtick");
        boolean onLevels =
                steps != null && attrs.text("tickmode", free ? "auto" : "").equals("auto");
        JsonObject beside = JsonObject.of("showline", true, "side", horizontal ? "bottom" : "right");
        Attrs own = (onLevels ? levelTicks(steps, length) : Attrs.empty())
                .over(Attrs.of(beside))
                .over(attrs)
                .over(separators);
        Axis axis = new Axis(horizontal ? "x" : "y", own, AxisType.LINEAR);
        axis.range(low, high == low ? low + 1 : high);
        return axis;
    }

    /** Every so many levels one tick, such that there are not too many; at round values if the levels are. */
    private Attrs levelTicks(ColorSteps levels, double length) {
        double most = attrs.number("nticks", 0) > 0
                ? attrs.number("nticks", 0)
                : Math.max(4, Math.min(15, length / PIXELS_PER_TICK)) + 1;
        double size = levels.size();
        double first = levels.levels().length == 0 ? 0 : levels.levels()[0];
        double crowd = (high - low) / (most * size);
        if (crowd > 1) {
            size *= ((TickStep.Even) BinSteps.automatic(false, crowd)).size();
            boolean round = (Math.abs(first) / levels.size() + 1e-6) % 1 < 2e-6;
            first = round ? 0 : first;
        }
        return Attrs.of(JsonObject.of("tickmode", "linear", "tick0", first, "dtick", size));
    }
}
