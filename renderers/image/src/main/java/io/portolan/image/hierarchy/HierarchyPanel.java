package io.portolan.image.hierarchy;

import io.portolan.image.plot.Page;
import io.portolan.image.plot.Panel;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.text.UniformText;
import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.List;

/** All trees of one type. */
final class HierarchyPanel implements Panel {

    private final List<HierarchyTrace> traces;
    private final UniformText uniform;

    HierarchyPanel(String type, List<HierarchyTrace> traces) {
        this.traces = traces;
        Attrs layout = traces.get(0).setup().layout();
        uniform = new UniformText(layout);
        new NodeColors(layout, type).settle(traces);
    }

    @Override
    public int layer() {
        return 20;
    }

    @Override
    public void draw(Page page, List<Element> out) {
        List<HierarchyFigure> figures = new ArrayList<>();
        for (HierarchyTrace trace : traces) {
            trace.root().ifPresent(root -> figures.add(trace.figure(root, page, uniform)));
        }
        double size = uniform.commonSize(figures.stream().flatMapToDouble(HierarchyFigure::textSizes));
        for (HierarchyFigure figure : figures) {
            List<Element> inside = new ArrayList<>();
            figure.draw(size, inside);
            out.add(Group.translucent(figure.trace().opacity(), inside));
        }
    }
}
