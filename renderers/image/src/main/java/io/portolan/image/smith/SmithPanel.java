package io.portolan.image.smith;

import io.portolan.image.plot.AxisView;
import io.portolan.image.plot.Domain;
import io.portolan.image.plot.Page;
import io.portolan.image.plot.Panel;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.PathElement;
import io.portolan.image.trace.ScatterLayer;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import io.portolan.json.JsonObject;
import java.util.List;

/** A Smith chart: ground, grid, traces and axes, from the lowest up. */
final class SmithPanel implements Panel {

    private final String name;
    private final Attrs attrs;
    private final TraceSetup setup;
    private final List<ScatterSmithTrace> traces;

    /**
     * A chart with its traces.
     *
     * @param name such as {@code smith2}
     * @param setup of any of the traces, for what all share
     */
    SmithPanel(String name, TraceSetup setup, List<ScatterSmithTrace> traces) {
        this.name = name;
        this.setup = setup;
        this.traces = traces;
        Attrs layout = setup.layout();
        attrs = layout.part(name).over(layout.part("template.layout.smith"));
    }

    @Override
    public int layer() {
        return 0;
    }

    @Override
    public void draw(Page page, List<Element> out) {
        SmithFrame frame = SmithFrame.in(
                Domain.ofSubplot(name, false, attrs, setup.layout()).on(page));
        Attrs real = attrs.part("realaxis").over(setup.layout().only("separators"));
        Attrs imaginary = attrs.part("imaginaryaxis").over(setup.layout().only("separators"));
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

    private Color ground() {
        return attrs.color("bgcolor", Color.WHITE);
    }

    private AxisView view(Attrs axis, JsonObject defaults, double[] values) {
        Color paper = setup.layout().color("paper_bgcolor", Color.WHITE);
        return SmithAxis.view(axis, defaults, values, setup.font(), ground(), paper);
    }
}
