package io.portolan.image.parallel;

import io.portolan.image.plot.Domain;
import io.portolan.image.plot.Page;
import io.portolan.image.plot.Panel;
import io.portolan.image.plot.PanelTrace;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.trace.ColorMapper;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.ColorWay;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parallel categories: rows as bands through the categories of several dimensions. */
public final class ParcatsTrace extends PanelTrace {

    private final List<Categories> dimensions = new ArrayList<>();
    private double[] counts = {};
    private @Nullable ColorMapper scale;

    public ParcatsTrace(TraceSetup setup) {
        super(setup);
    }

    @Override
    public String panelName() {
        return "parcats " + setup().index();
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
                if (!dimensions.isEmpty()) {
                    new ParcatsFigure(
                                    ParcatsTrace.this,
                                    Domain.of(attrs(), setup().layout()).on(page))
                            .draw(out);
                }
            }
        };
    }

    @Override
    public void calculate() {
        List<Attrs> visible = attrs().parts("dimensions").stream()
                .filter(part ->
                        part.flag("visible", true) && !part.column("values").isEmpty())
                .toList();
        Column colors = colors();
        int rows = visible.stream()
                .mapToInt(part -> part.column("values").size())
                .min()
                .orElse(0);
        counts = counts(colors.isNumeric() ? Math.min(rows, colors.size()) : rows);
        dimensions.clear();
        for (Attrs part : inOrder(visible)) {
            dimensions.add(new Categories(part, counts));
        }
        scale = null;
        if (colors.isNumeric()) {
            scale = setup().colorAxes().mapper(attrs().part("line"), "c", true);
            scale.include(colors.numbers());
        }
    }

    /** The dimensions in the order that they state, if the stated places are each place once. */
    private static List<Attrs> inOrder(List<Attrs> dimensions) {
        List<Integer> places = new ArrayList<>();
        for (Attrs part : dimensions) {
            places.add((int) part.number("displayindex", places.size()));
        }
        boolean valid = places.stream().distinct().count() == places.size()
                && places.stream().allMatch(place -> place >= 0 && place < places.size());
        if (!valid) {
            return dimensions;
        }
        List<Integer> order = new ArrayList<>(places);
        order.sort(Comparator.naturalOrder());
        return order.stream()
                .map(place -> dimensions.get(places.indexOf(place)))
                .toList();
    }

    private double[] counts(int rows) {
        Column stated = attrs().column("counts");
        double[] counts = new double[rows];
        for (int i = 0; i < rows; i++) {
            double count = stated.isEmpty() ? attrs().number("counts", 1) : stated.number(i % stated.size());
            counts[i] = count > 0 ? count : 0;
        }
        return counts;
    }

    private Column colors() {
        return attrs().column("line.color");
    }

    /** From left to right. */
    List<Categories> dimensions() {
        return dimensions;
    }

    /** What each row counts for. */
    double[] counts() {
        return counts;
    }

    /** What the data say of a row's colour; empty where all are alike. */
    String rawColor(int row) {
        Column colors = colors();
        return colors.isEmpty() ? "" : String.valueOf(colors.text(row % colors.size()));
    }

    Color color(int row) {
        Column colors = colors();
        if (scale != null) {
            return scale.color(colors.number(row));
        }
        Color otherwise = attrs().color("line.color")
                .orElse(ColorWay.of(setup().layout(), "colorway").color(0));
        return colors.isEmpty() ? otherwise : colors.color(row % colors.size()).orElse(Color.BLACK);
    }

    @Override
    public Optional<ColorBarSpec> colorBar() {
        Attrs line = attrs().part("line");
        boolean shown = !line.has("coloraxis") && line.flag("showscale", line.has("colorbar"));
        return Optional.ofNullable(scale).filter(mapper -> shown).map(ColorMapper::bar);
    }

    @Override
    public List<LegendEntry> legend() {
        return List.of();
    }
}
