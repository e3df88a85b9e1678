package io.portolan.image.sankey;

import io.portolan.image.plot.DomainTrace;
import io.portolan.image.plot.Page;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.trace.TraceSetup;
import java.util.List;

/** Flows between nodes. */
public final class SankeyTrace extends DomainTrace {

    public SankeyTrace(TraceSetup setup) {
        super(setup);
    }

    @Override
    protected void draw(Rect place, Page page, List<Element> out) {
        new SankeyFigure(this, place).draw(out);
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
