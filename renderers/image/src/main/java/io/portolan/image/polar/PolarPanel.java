package io.portolan.image.polar;

import io.portolan.image.axis.Axis;
import io.portolan.image.plot.Page;
import io.portolan.image.plot.SubplotPanel;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.PathElement;
import io.portolan.image.trace.ScatterLayer;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A polar subplot: ground, grid, traces and axes, from the lowest up. */
final class PolarPanel extends SubplotPanel {

    private final List<PolarTrace> traces;
    private final Sector sector;
    private final RadialAxis radial;
    private final AngularAxis angular;

    /**
     * A subplot with its traces.
     *
     * @param name such as {@code polar2}
     * @param setup of any of the traces, for what all share
     */
    PolarPanel(String name, TraceSetup setup, List<PolarTrace> traces) {
        super(name, setup);
        sector = Sector.of(attrs().column("sector"));
        radial = new RadialAxis(axis("radialaxis"), data(traces, "r"));
        angular = new AngularAxis(axis("angularaxis"), data(traces, "theta"), sector);
        this.traces = angular.hasDates() ? List.of() : traces;
        calculate();
        if (sortCategories()) {
            calculate();
        }
        new BarsAroundCircle(attrs(), angular, ofType(BarPolarTrace.class)).arrange();
        this.traces.forEach(trace -> trace.show(radial));
    }

    private static Column data(List<PolarTrace> traces, String name) {
        Optional<Column> first = traces.stream()
                .filter(trace -> trace.attrs().isList(name))
                .map(trace -> trace.attrs().column(name))
                .findFirst();
        return first.orElse(Column.EMPTY);
    }

    private void calculate() {
        traces.forEach(trace -> trace.calculate(radial, angular));
    }

    /** Puts categories in the order their axes ask for; whether numbers must be made of them anew. */
    private boolean sortCategories() {
        boolean sorted = false;
        for (Axis axis : List.of(radial.axis(), angular.axis())) {
            String order = axis.attrs().text("categoryorder", "trace");
            if (axis.hasCategories() && order.startsWith("category ")) {
                axis.categories().sort(order.endsWith("descending"));
                sorted = true;
            }
        }
        return sorted;
    }

    private <T extends PolarTrace> List<T> ofType(Class<T> type) {
        return traces.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public void draw(Page page, List<Element> out) {
        PolarFrame frame = new PolarFrame(
                box(page),
                sector,
                Math.max(0, Math.min(1, attrs().number("hole", 0))),
                attrs().text("gridshape", "circular").equals("linear"),
                radial,
                angular,
                page.plot().width());
        AngularPainter around = new AngularPainter(frame, setup().font(), ground(), paper());
        RadialPainter along = new RadialPainter(frame, setup().font(), ground(), paper());
        out.add(PathElement.filled(frame.edge(), ground()));
        around.grid(out);
        along.grid(out);
        axes(around, along, true, out);
        traces(frame, out);
        axes(around, along, false, out);
        along.title(out);
    }

    private static void axes(AngularPainter around, RadialPainter along, boolean below, List<Element> out) {
        List<AxisPainting> painters = new ArrayList<>();
        if (around.isBelowTraces() == below) {
            painters.add(around);
        }
        if (along.isBelowTraces() == below) {
            painters.add(along);
        }
        painters.forEach(painter -> painter.line(out));
        painters.forEach(painter -> painter.ticks(out));
    }

    private void traces(PolarFrame frame, List<Element> out) {
        List<Element> bars = new ArrayList<>();
        ofType(BarPolarTrace.class).forEach(trace -> trace.draw(frame, bars));
        if (!bars.isEmpty()) {
            out.add(Group.clipped(frame.edge(), bars));
        }
        List<ScatterLayer.Points> points = ofType(ScatterPolarTrace.class).stream()
                .map(trace -> trace.points(frame))
                .toList();
        new ScatterLayer(points).draw(frame.edge(), out);
    }
}
