package io.portolan.image.sankey;

import io.portolan.image.plot.Domain;
import io.portolan.image.plot.Page;
import io.portolan.image.plot.Panel;
import io.portolan.image.plot.PanelTrace;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.TraceSetup;
import java.util.List;

/** Flows between nodes. */
public final class SankeyTrace extends PanelTrace {

    public SankeyTrace(TraceSetup setup) {
        super(setup);
    }

    @Override
    public String panelName() {
        return "sankey " + setup().index();
    }

    @Override
    public Panel panel(List<PanelTrace> traces) {
        return new Panel() {
            @Override
            public int layer() {
                return 40;
            }

            @Override
            public void draw(Page page, List<Element> out) {
                Rect place = Domain.of(attrs(), setup().layout()).on(page);
                new SankeyFigure(SankeyTrace.this, place).draw(out);
            }
        };
    }

    @Override
    public void calculate() {}

    @Override
    public List<LegendEntry> legend() {
        return List.of();
    }

    boolean isHorizontal() {
        return attrs().text("orientation", "h").equals("h");
    }

    boolean isReversed() {
        return attrs().text("direction", "forward").equals("reversed");
    }

    double padding() {
        return Math.max(0, attrs().number("node.pad", 20));
    }

    double thickness() {
        return Math.max(1, attrs().number("node.thickness", 20));
    }
}
