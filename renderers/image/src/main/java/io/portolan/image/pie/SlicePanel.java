package io.portolan.image.pie;

import io.portolan.image.plot.Margins;
import io.portolan.image.plot.Page;
import io.portolan.image.plot.Panel;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.text.UniformText;
import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All traces of one type that shows slices. */
final class SlicePanel implements Panel {

    private final List<SliceTrace> traces;
    private final UniformText uniform;

    SlicePanel(String type, List<SliceTrace> traces) {
        this.traces = traces;
        Attrs layout = traces.get(0).setup().layout();
        uniform = new UniformText(layout);
        new SliceColors(layout, type).settle(traces);
        Set<String> seen = new HashSet<>();
        traces.forEach(trace -> trace.list(seen));
    }

    @Override
    public int layer() {
        return 10;
    }

    @Override
    public void push(Page page, Margins margins) {
        figures(page).forEach(figure -> figure.push(margins));
    }

    @Override
    public void draw(Page page, List<Element> out) {
        List<SliceFigure> figures = figures(page);
        double size = uniform.commonSize(figures.stream().flatMapToDouble(SliceFigure::textSizes));
        for (SliceFigure figure : figures) {
            List<Element> inside = new ArrayList<>();
            figure.draw(size, inside);
            out.add(Group.translucent(figure.trace().opacity(), inside));
        }
    }

    private List<SliceFigure> figures(Page page) {
        List<Area> areas = Area.of(traces, page);
        List<SliceFigure> figures = new ArrayList<>();
        for (int i = 0; i < traces.size(); i++) {
            if (traces.get(i).total() > 0) {
                figures.add(traces.get(i).figure(areas.get(i), page, uniform));
            }
        }
        return figures;
    }
}
