package io.portolan.image.pie;

import io.portolan.image.plot.FittedText;
import io.portolan.image.plot.Page;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.text.TextBlock;
import io.portolan.image.text.UniformText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;

/** A funnel area laid out on the page. */
final class FunnelAreaFigure implements SliceFigure {

    private static final double PAD = 3;

    /** A base as wide as the top would have no slope to measure areas by. */
    private static final double MOST_BASE = 0.999;

    private final FunnelAreaTrace trace;
    private final Area area;
    private final Page page;
    private final UniformText uniform;
    private final List<Layer> layers = new ArrayList<>();
    private double halfHeight;

    /** A slice between two heights, and its label. */
    private record Layer(Slice slice, Edge top, Edge bottom, FittedText label) {}

    /** An edge of a slice: its height on the page, and how far it goes to both sides. */
    private record Edge(double y, double reach) {}

    FunnelAreaFigure(FunnelAreaTrace trace, Area area, Page page, UniformText uniform) {
        this.trace = trace;
        this.area = area;
        this.page = page;
        this.uniform = uniform;
        List<Slice> shown = new ArrayList<>(
                trace.slices().stream().filter(slice -> !slice.hidden()).toList());
        Collections.reverse(shown);
        stack(shown);
    }

    /** Stacks slices from the bottom; the area below a height grows with the square of the width there. */
    private void stack(List<Slice> fromBottom) {
        double base = Math.min(MOST_BASE, trace.baseRatio());
        double share = base * base / (1 - base * base);
        double lowest = Math.sqrt(share);
        double widest = Math.sqrt(share + 1);
        halfHeight = area.radius() * trace.aspectRatio();
        double perHeight = 2 * halfHeight / (widest - lowest);
        double bottomY = area.y() + halfHeight;
        Edge bottom = new Edge(bottomY, lowest * area.radius() / widest);
        for (Slice slice : fromBottom) {
            share += slice.value() / trace.total();
            double width = Math.sqrt(share);
            Edge top = new Edge(bottomY - (width - lowest) * perHeight, width * area.radius() / widest);
            layers.add(0, new Layer(slice, top, bottom, label(slice, top, bottom)));
            bottom = top;
        }
    }

    private FittedText label(Slice slice, Edge top, Edge bottom) {
        boolean none = trace.attrs(slice).text("textposition", "").equals("none");
        TextBlock block =
                none ? TextBlock.of("", trace.setup().font()) : new SliceText(trace, slice).insideBlock(uniform);
        double wide = 2 * Math.min(top.reach, bottom.reach);
        double tall = bottom.y - top.y;
        double pad = wide > 2 * PAD && tall > 2 * PAD ? 2 * PAD : 0;
        double scale = Math.min(1, Math.min((wide - pad) / block.width(), (tall - pad) / block.height()));
        return FittedText.centered(block, area.x(), (top.y + bottom.y) / 2, Math.max(0, scale), 0);
    }

    @Override
    public SliceTrace trace() {
        return trace;
    }

    @Override
    public DoubleStream textSizes() {
        return layers.stream().mapToDouble(layer -> layer.label.size());
    }

    @Override
    public void draw(double commonSize, List<Element> out) {
        for (Layer layer : layers) {
            trace.style(layer.slice, Double.POSITIVE_INFINITY).draw(outline(layer), 0, 0, out);
            layer.label.draw(uniform, commonSize, out);
        }
        Area whole = new Area(area.x(), area.y(), halfHeight);
        trace.title().draw(whole, trace.domain().on(page), halfHeight / trace.aspectRatio(), 1, 0, out);
    }

    private Path outline(Layer layer) {
        return Path.builder()
                .move(area.x() + layer.top.reach, layer.top.y)
                .line(area.x() + layer.bottom.reach, layer.bottom.y)
                .line(area.x() - layer.bottom.reach, layer.bottom.y)
                .line(area.x() - layer.top.reach, layer.top.y)
                .close()
                .build();
    }
}
