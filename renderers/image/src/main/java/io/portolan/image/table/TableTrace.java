package io.portolan.image.table;

import io.portolan.image.plot.DomainTrace;
import io.portolan.image.plot.Page;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.trace.TraceSetup;
import java.util.List;

/** A table of texts and numbers. */
public final class TableTrace extends DomainTrace {

    public TableTrace(TraceSetup setup) {
        super(setup);
    }

    @Override
    protected void draw(Rect place, Page page, List<Element> out) {
        new Table(attrs(), setup().font(), place).draw(out);
    }
}
