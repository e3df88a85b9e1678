package io.portolan.image.pie;

import io.portolan.image.plot.Domain;
import io.portolan.image.plot.FittedText;
import io.portolan.image.plot.Margins;
import io.portolan.image.plot.Page;
import io.portolan.image.plot.Rects;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.text.UniformText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** A pie laid out on the page. */
final class PieFigure implements SliceFigure {

    private static final double OWN_PAD = 5;

    private final PieTrace trace;
    private final Area area;
    private final Page page;
    private final UniformText uniform;
    private final List<Wedge> wedges;
    private final List<Optional<FittedText>> inside = new ArrayList<>();
    private final List<Optional<OutsideLabel>> outside = new ArrayList<>();

    PieFigure(PieTrace trace, Area area, Page page, UniformText uniform) {
        this.trace = trace;
        this.area = area;
        this.page = page;
        this.uniform = uniform;
        wedges = new Wedges(trace, area).all();
        PieLabels labels = new PieLabels(trace, uniform);
        for (Wedge wedge : wedges) {
            inside.add(labels.inside(wedge));
            outside.add(labels.outside(wedge, inside.get(inside.size() - 1)));
            if (outside.get(outside.size() - 1).isPresent()) {
                inside.set(inside.size() - 1, Optional.empty());
            }
        }
        boolean pulledApart = trace.attrs().isList("pull");
        new LabelScoot(wedges, outsideLabels(), pulledApart).scoot();
    }

    private List<OutsideLabel> outsideLabels() {
        return outside.stream().flatMap(Optional::stream).toList();
    }

    @Override
    public SliceTrace trace() {
        return trace;
    }

    @Override
    public DoubleStream textSizes() {
        return DoubleStream.concat(
                inside.stream().flatMap(Optional::stream).mapToDouble(FittedText::size),
                outsideLabels().stream().mapToDouble(label -> label.label().size()));
    }

    @Override
    public void push(Margins margins) {
        List<OutsideLabel> labels = outsideLabels();
        if (labels.isEmpty() || !trace.attrs().flag("automargin", false)) {
            return;
        }
        double radius = area.radius();
        Rect circle = new Rect(area.x() - radius, area.y() - radius, 2 * radius, 2 * radius);
        Rect bounds = labels.stream().map(label -> label.label().box()).reduce(circle, Rects::union);
        Domain domain = trace.domain();
        Rect box = domain.on(page);
        double beside = (box.width() / 2 - radius) / page.plot().width();
        double over = (box.height() / 2 - radius) / page.plot().height();
        margins.push(
                new Margins.Push(
                        domain.x0() - beside,
                        domain.x1() + beside,
                        domain.y0() - over,
                        domain.y1() + over,
                        circle.x() - bounds.x(),
                        bounds.right() - circle.right(),
                        circle.y() - bounds.y(),
                        bounds.bottom() - circle.bottom()),
                OWN_PAD);
    }

    @Override
    public void draw(double commonSize, List<Element> out) {
        for (int i = 0; i < wedges.size(); i++) {
            Wedge wedge = wedges.get(i);
            trace.style(wedge.slice(), Double.POSITIVE_INFINITY)
                    .draw(wedge.sector().path(wedge.x(), wedge.y()), 0, 0, out);
            inside.get(i).ifPresent(label -> label.draw(uniform, commonSize, out));
            outside.get(i).ifPresent(label -> draw(label, commonSize, out));
        }
        trace.title().draw(area, trace.domain().on(page), area.radius(), 1 + trace.mostPull(), trace.hole(), out);
    }

    private void draw(OutsideLabel label, double commonSize, List<Element> out) {
        label.label().draw(uniform, commonSize, out);
        if (label.isMoved()) {
            Stroke line = new PieLabels(trace, uniform).line(label.wedge().slice());
            out.add(PathElement.stroked(label.line(), line));
        }
    }
}
