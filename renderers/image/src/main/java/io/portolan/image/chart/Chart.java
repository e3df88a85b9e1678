package io.portolan.image.chart;

import io.portolan.figure.Figure;
import io.portolan.image.control.Control;
import io.portolan.image.control.Controls;
import io.portolan.image.plot.Annotations;
import io.portolan.image.plot.AxisMargins;
import io.portolan.image.plot.AxisPainter;
import io.portolan.image.plot.AxisReaching;
import io.portolan.image.plot.AxisSet;
import io.portolan.image.plot.AxisShifts;
import io.portolan.image.plot.AxisTitle;
import io.portolan.image.plot.AxisView;
import io.portolan.image.plot.ColorBar;
import io.portolan.image.plot.GridPainter;
import io.portolan.image.plot.LayoutImages;
import io.portolan.image.plot.Legend;
import io.portolan.image.plot.LegendEntries;
import io.portolan.image.plot.MainTitle;
import io.portolan.image.plot.Margins;
import io.portolan.image.plot.Page;
import io.portolan.image.plot.Panel;
import io.portolan.image.plot.Shapes;
import io.portolan.image.plot.Subplot;
import io.portolan.image.plot.TickText;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Scene;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.trace.CartesianTrace;
import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One figure on its way to a scene. */
public final class Chart {

    /** Margins and labels depend on each other; plotly.js also stops after a few rounds. */
    private static final int MOST_ROUNDS = 4;

    private static final String FAMILY = "\"Open Sans\", verdana, arial, sans-serif";

    private final Attrs layout;
    private final int width;
    private final int height;
    private final TextStyle font;
    private final Color paper;
    private final Color plotGround;
    private final TraceList traces;
    private final AxisSet axes;
    private final double pad;
    private final List<Panel> panels;
    private final List<Control> controls;

    private Chart(Figure figure, int width, int height) {
        Attrs own = Attrs.of(figure.layout());
        Attrs stated = own.over(own.part("template.layout"));
        this.width = width;
        this.height = height;
        font = FontAttrs.style(stated, "font", new TextStyle(FAMILY, 12, false, false, Color.rgb(0x44, 0x44, 0x44)));
        traces = new TraceList(figure, stated, font);
        layout = stated.over(traces.layoutDefaults());
        paper = layout.color("paper_bgcolor", Color.WHITE);
        plotGround = layout.color("plot_bgcolor", Color.WHITE);
        axes = new AxisSet(layout, traces.cartesian(), traces.wantsAxes(), font, plotGround, paper);
        pad = Math.rint(layout.number("margin.pad", 0));
        traces.calculate();
        if (axes.sortCategories(traces.cartesian())) {
            traces.calculate();
        }
        panels = traces.panels();
        controls = Controls.of(layout, font, axes, traces.cartesian(), pad);
    }

    /**
     * Lays a figure out.
     *
     * @param width of the page in pixels, positive
     * @param height of the page in pixels, positive
     */
    public static Scene scene(Figure figure, int width, int height) {
        return new Chart(Meta.filled(figure), width, height).scene();
    }

    private Scene scene() {
        Page page = new Page(width, height, new Margins(layout, width, height).plot());
        axes.place(page);
        traces.cartesian().forEach(CartesianTrace::show);
        AxisReaching.show(layout, axes, font);
        page = fitted(page);
        axes.cover(page, pad);
        List<Element> elements = new ArrayList<>();
        draw(page, elements);
        return new Scene(width, height, paper, elements);
    }

    /** Lets the margins grow until everything beside the plot fits. */
    private Page fitted(Page first) {
        Page page = first;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            axes.place(page);
            axes.settle();
            new AxisShifts(axes, page, pad).settle();
            Margins margins = new Margins(layout, width, height);
            push(page, margins);
            Rect plot = margins.plot();
            if (plot.equals(page.plot())) {
                return page;
            }
            page = new Page(width, height, plot);
        }
        axes.place(page);
        axes.settle();
        new AxisShifts(axes, page, pad).settle();
        return page;
    }

    private void push(Page page, Margins margins) {
        legends(page).forEach(legend -> legend.push(margins));
        colorBars(page).forEach(bar -> bar.push(margins));
        for (AxisView view : axes.views()) {
            new AxisMargins(view, page, pad).push(margins);
        }
        new MainTitle(layout, font, page).push(margins);
        panels.forEach(panel -> panel.push(page, margins));
        controls.forEach(control -> control.push(page, margins));
    }

    private List<Legend> legends(Page page) {
        List<Legend> legends = new ArrayList<>();
        for (String id : LegendEntries.ids(traces.listed())) {
            LegendEntries entries = new LegendEntries(layout, traces.listed(), id);
            if (entries.isShown()) {
                legends.add(new Legend(layout.part(id), entries.groups(), font, paper, page));
            }
        }
        return legends;
    }

    private List<ColorBar> colorBars(Page page) {
        List<ColorBar> bars = new ArrayList<>();
        for (ColorBarSpec spec : traces.colorBars()) {
            bars.add(new ColorBar(spec, layout.only("separators"), font, page));
        }
        return bars;
    }

    private void draw(Page page, List<Element> out) {
        grounds(out);
        Shapes shapes = new Shapes(layout, axes, page, font);
        LayoutImages images = new LayoutImages(layout, axes, page, font);
        images.draw("below", out);
        shapes.draw("below", out);
        images.draw("between", out);
        for (Subplot subplot : axes.subplots()) {
            if (!subplot.isOverlaid()) {
                grids(subplot, shapes, out);
            }
        }
        axes.views().stream().filter(view -> view.style().isBelowTraces()).forEach(view -> axis(view, page, out));
        axes.subplots().forEach(subplot -> traces(subplot, out));
        axes.views().stream().filter(view -> !view.style().isBelowTraces()).forEach(view -> axis(view, page, out));
        panels.forEach(panel -> panel.draw(page, out));
        images.draw("above", out);
        shapes.draw("above", out);
        legends(page).forEach(legend -> legend.draw(page, out));
        colorBars(page).forEach(bar -> bar.draw(out));
        new Annotations(layout, axes, page, font).draw(out);
        new MainTitle(layout, font, page).draw(out);
        controls.forEach(control -> control.draw(page, out));
        note(page, out);
    }

    private void grounds(List<Element> out) {
        if (plotGround.equals(paper) && paper.alpha() == 255 || plotGround.alpha() == 0) {
            return;
        }
        for (Subplot subplot : axes.subplots()) {
            if (subplot.x().overlaid() == null && subplot.y().overlaid() == null) {
                out.add(PathElement.filled(plot(subplot).grown(pad).path(), plotGround));
            }
        }
    }

    private static Rect plot(Subplot subplot) {
        return new Rect(
                subplot.x().axis().offset(),
                subplot.y().axis().offset(),
                subplot.x().axis().length(),
                subplot.y().axis().length());
    }

    private List<CartesianTrace> inside(Subplot subplot) {
        return traces.cartesian().stream()
                .filter(trace -> subplot.has(trace))
                .sorted(Comparator.comparingInt(CartesianTrace::layer))
                .toList();
    }

    /** Grids of a subplot and of all that lie over it, below every trace. */
    private void grids(Subplot main, Shapes shapes, List<Element> out) {
        for (Subplot subplot : axes.subplots()) {
            if (subplot == main || subplot.isOverlaid() && subplot.isOver(main)) {
                grid(subplot, out);
            }
        }
        shapes.draw("between", out);
    }

    private void grid(Subplot subplot, List<Element> out) {
        boolean onZero = inside(subplot).stream().anyMatch(CartesianTrace::standsOnZero);
        GridPainter x = new GridPainter(subplot.x(), subplot.y());
        GridPainter y = new GridPainter(subplot.y(), subplot.x());
        x.minorGrid(out);
        y.minorGrid(out);
        x.grid(x.hasZeroLine(onZero), out);
        y.grid(y.hasZeroLine(onZero), out);
        zeroLines(subplot, false, out);
    }

    private void zeroLines(Subplot subplot, boolean above, List<Element> out) {
        boolean onZero = inside(subplot).stream().anyMatch(CartesianTrace::standsOnZero);
        for (GridPainter painter :
                List.of(new GridPainter(subplot.x(), subplot.y()), new GridPainter(subplot.y(), subplot.x()))) {
            if (painter.isZeroLineAbove() == above && painter.hasZeroLine(onZero)) {
                painter.zeroLine(out);
            }
        }
    }

    private void traces(Subplot subplot, List<Element> out) {
        List<CartesianTrace> inside = inside(subplot);
        List<Element> clipped = new ArrayList<>();
        inside.forEach(trace -> trace.draw(clipped));
        if (!clipped.isEmpty()) {
            out.add(Group.clipped(plot(subplot), clipped));
        }
        zeroLines(subplot, true, out);
        inside.forEach(trace -> trace.drawUnclipped(out));
    }

    private void axis(AxisView view, Page page, List<Element> out) {
        AxisPainter painter = new AxisPainter(view, page, pad);
        painter.lineAndTicks(out);
        TickText labels = painter.labels();
        labels.draw(out);
        if (controls.stream().noneMatch(control -> control.titles(view))) {
            new AxisTitle(view, page, labels).draw(out);
        }
    }

    /** Says what could not be drawn: a gap must not look like an empty chart. */
    private void note(Page page, List<Element> out) {
        String missing = traces.missing();
        if (!missing.isEmpty()) {
            TextBlock block = TextBlock.of(missing, font);
            out.add(block.centeredOn(page.plot().centerX(), page.plot().centerY(), Anchor.MIDDLE));
        }
    }
}
