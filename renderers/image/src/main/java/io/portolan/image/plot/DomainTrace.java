package io.portolan.image.plot;

import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.TraceSetup;
import java.util.List;

/** A trace that has a domain of the page to itself, and no line in the legend. */
public abstract class DomainTrace extends PanelTrace {

    /** Above axes and what shares colours or axes with other traces. */
    private static final int LAYER = 40;

    /** A trace with its attributes. */
    protected DomainTrace(TraceSetup setup) {
        super(setup);
    }

    /**
     * Draws itself.
     *
     * @param place its domain on the page
     */
    protected abstract void draw(Rect place, Page page, List<Element> out);

    @Override
    public void calculate() {}

    @Override
    public final String panelName() {
        return "domain of trace " + setup().index();
    }

    @Override
    public final Panel panel(List<PanelTrace> traces) {
        return new Panel() {
            @Override
            public int layer() {
                return LAYER;
            }

            @Override
            public void draw(Page page, List<Element> out) {
                Rect place = Domain.of(attrs(), setup().layout()).on(page);
                DomainTrace.this.draw(place, page, out);
            }
        };
    }

    @Override
    public final List<LegendEntry> legend() {
        return List.of();
    }
}
