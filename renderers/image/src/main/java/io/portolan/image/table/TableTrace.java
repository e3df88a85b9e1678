package io.portolan.image.table;

import io.portolan.image.plot.Page;
import io.portolan.image.plot.Panel;
import io.portolan.image.plot.PanelTrace;
import io.portolan.image.scene.Element;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.TraceSetup;
import java.util.List;

/** A table of texts and numbers. */
public final class TableTrace extends PanelTrace {

    public TableTrace(TraceSetup setup) {
        super(setup);
    }

    @Override
    public String panelName() {
        return "table " + setup().index();
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
                new Table(TableTrace.this, page).draw(out);
            }
        };
    }

    @Override
    public void calculate() {}

    @Override
    public List<LegendEntry> legend() {
        return List.of();
    }
}
