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
import io.portolan.image.value.Column;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parallel coordinates: rows as lines across axes that stand side by side. */
public final class ParcoordsTrace extends PanelTrace {

    private static final Color GREY = Color.rgb(0x7f, 0x7f, 0x7f);

    private final List<NumberDimension> dimensions = new ArrayList<>();
    private int rows;
    private @Nullable ColorMapper scale;

    public ParcoordsTrace(TraceSetup setup) {
        super(setup);
    }

    @Override
    public String panelName() {
        return "parcoords " + setup().index();
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
                    new ParcoordsFigure(
                                    ParcoordsTrace.this,
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
        rows = visible.stream()
                .mapToInt(part -> part.column("values").size())
                .min()
                .orElse(0);
        scale = null;
        if (colors.isNumeric()) {
            rows = Math.min(rows, colors.size());
            Attrs line = attrs().part("line").over(Attrs.of(JsonObject.of("colorscale", "Viridis")));
            scale = setup().colorAxes().mapper(line, "c", false);
            scale.include(colors.numbers());
        }
        dimensions.clear();
        visible.forEach(part -> dimensions.add(new NumberDimension(part, rows)));
    }

    private Column colors() {
        return attrs().column("line.color");
    }

    /** From left to right. */
    List<NumberDimension> dimensions() {
        return dimensions;
    }

    /** The rows from the lowest to the highest on the picture: larger colour values lie on smaller ones. */
    List<Integer> rowsFromBelow() {
        List<Integer> order = new ArrayList<>();
        for (int row = rows - 1; row >= 0; row--) {
            order.add(row);
        }
        if (scale != null) {
            Column colors = colors();
            order.sort(Comparator.comparingDouble(colors::number));
        }
        return order;
    }

    boolean admits(int row) {
        return dimensions.stream().allMatch(dimension -> dimension.admits(row));
    }

    Color color(int row) {
        return scale != null ? scale.color(colors().number(row)) : attrs().color("line.color", setup().color());
    }

    /** The colour of lines that do not meet the constraints. */
    Color unselectedColor() {
        Attrs line = attrs().part("unselected.line");
        double automatic = Math.max(1 / 255.0, StrictMath.pow(1.0 / Math.max(1, rows), 1 / 3.0));
        Color color = line.color("color", GREY);
        return line.number("opacity")
                .map(color::faded)
                .orElseGet(() -> color.opaque().faded(automatic));
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
