package io.portolan.image.hierarchy;

import io.portolan.image.plot.Page;
import io.portolan.image.text.UniformText;
import io.portolan.image.trace.TraceSetup;

/** A tree as rings around its root. */
public final class SunburstTrace extends HierarchyTrace {

    public SunburstTrace(TraceSetup setup) {
        super(setup);
    }

    @Override
    String type() {
        return "sunburst";
    }

    @Override
    HierarchyFigure figure(Node root, Page page, UniformText uniform) {
        return new SunburstFigure(this, root, page, uniform);
    }
}
