package io.portolan.image.smith;

import io.portolan.image.plot.AxisView;
import io.portolan.image.plot.Page;
import io.portolan.image.plot.SubplotPanel;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.PathElement;
import io.portolan.image.trace.ScatterLayer;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import io.portolan.json.JsonObject;
import java.util.List;

/** A Smith chart: ground, grid, traces and axes, from the lowest up. */
final class SmithPanel extends SubplotPanel {

    private final List<ScatterSmithTrace> traces;

    /**
     * A chart with its traces.
     *
     * @param name such as {@code smith2}
     * @param setup of any of the traces, for what all share
     */
    SmithPanel(String name, TraceSetup setup, List<ScatterSmithTrace> traces) {
        super(name, setup);
        this.traces = traces;
    }

    @Override
    public void draw(Page page, List<Element> out) {
        SmithFrame frame = SmithFrame.in(box(page));
        Attrs real = axis("realaxis");
        Attrs imaginary = axis("imaginaryaxis");
        AxisView across = view(
                real,
                JsonObject.of("ticks", "", "side", "top", "tickangle", 90, "tickwidth", 2),
                SmithAxis.resistances(real));
        AxisView around =
                view(imaginary, JsonObject.of("ticks", "", "tickwidth", 2), SmithAxis.reactances(imaginary, real));
        SmithPainter painter = new SmithPainter(frame, across, around);
        out.add(PathElement.filled(frame.edge(), ground()));
        painter.grid(out);
        painter.axes(true, out);
        new ScatterLayer(traces.stream().map(trace -> trace.points(frame)).toList()).draw(frame.edge(), out);
        painter.axes(false, out);
    }

    private AxisView view(Attrs axis, JsonObject defaults, double[] values) {
        return SmithAxis.view(axis, defaults, values, setup().font(), ground(), paper());
    }
}
