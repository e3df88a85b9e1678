package io.portolan.image.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.value.Attrs;

/**
 * What every trace starts from.
 *
 * @param attrs its attributes, the template's behind them
 * @param layout the figure's layout, the template's behind it
 * @param index its place among the figure's traces
 * @param color its own colour of the colour way
 * @param font the figure's font
 * @param colorAxes where colours of several traces share one scale
 */
public record TraceSetup(Attrs attrs, Attrs layout, int index, Color color, TextStyle font, ColorAxes colorAxes) {

    /** The same trace with other attributes. */
    public TraceSetup with(Attrs others) {
        return new TraceSetup(others, layout, index, color, font, colorAxes);
    }

    /** What the legend calls the trace. */
    public String name() {
        return attrs.text("name", "trace " + index);
    }
}
