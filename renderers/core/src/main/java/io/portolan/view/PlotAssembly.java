package io.portolan.view;

import io.portolan.channel.Channel;
import io.portolan.channel.Options;
import io.portolan.frame.Column;
import io.portolan.json.JsonObject;
import io.portolan.mark.Drawing;
import io.portolan.mark.Layer;
import io.portolan.mark.MarkOptions;
import io.portolan.mark.Scales;
import io.portolan.theme.Look;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compiles the charts of one plot into a region of a sheet: the pipeline that the package describes. */
final class PlotAssembly implements Prepared {

    private static final double FACET_TITLE = 20;
    private static final double FACET_GAP = 14;

    /** plotly.js shows axes only where there is a trace. */
    private static final Drawing NOTHING =
            Drawing.of(List.of(JsonObject.of("type", "scatter", "x", List.of(), "y", List.of(), "showlegend", false)));

    private final Options options;
    private final List<String> notes = new ArrayList<>();
    private final List<Part> parts;
    private final Scales scales;
    private final Facets facets;

    PlotAssembly(List<Chart<?>> charts, Options options, Look look) {
        this.options = options;
        RowBudget budget = new RowBudget(notes);
        List<Draft> resolved = charts.stream()
                .map(chart -> Resolving.resolve(chart, notes::add))
                .map(budget::rasterize)
                .toList();
        List<Draft> folded = new Folding(notes).fold(Layering.name(resolved));
        parts = folded.stream()
                .map(draft -> budget.thin(draft, options.get(PlotOptions.X_SCALE)))
                .map(Draft::transform)
                .toList();
        scales = new Training(parts, options, look).scales();
        facets = Facets.of(parts, options.get(PlotOptions.COLUMNS));
    }

    @Override
    public int naturalHeight() {
        return facets.rows() == 1 ? Sheet.HEIGHT : Math.max(Sheet.HEIGHT, 100 + facets.rows() * 190);
    }

    @Override
    public void place(Sheet sheet, Region region) {
        Furniture furniture = new Furniture(sheet, options, region.equals(Region.WHOLE));
        Region inner = furniture.title(region);
        Keys keys = new Keys(sheet, options, scales, legendNames(), region.equals(Region.WHOLE));
        Region plot = keys.reserve(inner);
        Set<String> inLegend = new HashSet<>();
        List<List<Drawing>> drawings = compile(sheet, plot);
        Axes first = null;
        for (int i = 0; i < facets.panels().size(); i++) {
            Facets.Panel panel = facets.panels().get(i);
            Axes axes = axes(sheet, panel, cell(panel, plot, sheet), first);
            first = first == null ? axes : first;
            boolean drawn = false;
            for (List<Drawing> ofPart : drawings) {
                drawn |= draw(ofPart.get(i), sheet, axes, keys, inLegend);
            }
            if (!drawn) {
                draw(NOTHING, sheet, axes, keys, inLegend);
            }
            furniture.panelTitles(panel, cell(panel, plot, sheet));
        }
        countOutside();
        furniture.notes(plot, notes);
        if (parts.stream().allMatch(PlotAssembly::isEmpty)) {
            furniture.noData(plot);
        }
    }

    /** What each part draws in each panel. */
    private List<List<Drawing>> compile(Sheet sheet, Region plot) {
        List<List<Drawing>> drawings = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            int index = part;
            List<Layer> panels = facets.panels().stream()
                    .map(panel -> panel.parts()
                            .get(index)
                            .layer()
                            .with(MarkOptions.PANEL, sheet.size(cell(panel, plot, sheet))))
                    .toList();
            drawings.add(parts.get(part).mark().compile(panels, scales));
        }
        return drawings;
    }

    private List<String> legendNames() {
        List<String> names = new ArrayList<>(scales.color().order());
        names.addAll(scales.shape().categories());
        parts.stream()
                .filter(part -> part.layer().constant(Channel.COLOR).isPresent())
                .map(part -> part.layer().name())
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names;
    }

    private Region cell(Facets.Panel panel, Region plot, Sheet sheet) {
        if (facets.isSingle()) {
            return plot;
        }
        return plot.cell(
                        panel.row(),
                        panel.column(),
                        facets.rows(),
                        facets.columns(),
                        sheet.shareOfWidth(FACET_GAP),
                        sheet.shareOfHeight(FACET_GAP / 2))
                .withoutTop(sheet.shareOfHeight(FACET_TITLE));
    }

    private Axes axes(Sheet sheet, Facets.Panel panel, Region region, @Nullable Axes first) {
        JsonObject x = scales.x().axis();
        JsonObject y = scales.y().axis();
        if (first != null) {
            x = x.with("matches", first.x());
            y = y.with("matches", first.y());
        }
        boolean lowest = panel.row() == facets.rows() - 1
                || facets.panels().stream()
                        .noneMatch(other -> other.column() == panel.column() && other.row() == panel.row() + 1);
        return sheet.axes(region, lowest ? x : inner(x), panel.column() == 0 ? y : inner(y));
    }

    private static JsonObject inner(JsonObject axis) {
        return axis.without("title").with("showticklabels", false).with("ticks", "");
    }

    private boolean draw(Drawing drawing, Sheet sheet, Axes axes, Keys keys, Set<String> inLegend) {
        sheet.layout(drawing.layout());
        for (JsonObject trace : drawing.traces()) {
            JsonObject placed = keys.attach(trace);
            boolean repeated = isInLegend(placed)
                    && !inLegend.add(placed.string("legendgroup").orElse(""));
            JsonObject once = repeated ? placed.with("showlegend", false) : placed;
            sheet.trace(axes.number() == 1 ? once : once.with("xaxis", axes.x()).with("yaxis", axes.y()));
        }
        for (JsonObject shape : drawing.shapes()) {
            sheet.shape(shape.with("xref", axes.rename(shape.string("xref").orElse("x")))
                    .with("yref", axes.rename(shape.string("yref").orElse("y"))));
        }
        for (JsonObject image : drawing.images()) {
            sheet.image(image.with("xref", axes.x())
                    .with("yref", axes.y())
                    .with("layer", parts.size() > 1 ? "below" : "above"));
        }
        keys.explain(drawing.colorAxis());
        return !drawing.traces().isEmpty();
    }

    private static boolean isInLegend(JsonObject trace) {
        return trace.has("legendgroup") && trace.bool("showlegend").orElse(true);
    }

    private void countOutside() {
        long x = parts.stream()
                .flatMap(part -> part.layer().column(Channel.X).stream())
                .mapToLong(scales.x()::outside)
                .sum();
        long y = parts.stream()
                .flatMap(part -> part.layer().column(Channel.Y).stream())
                .mapToLong(scales.y()::outside)
                .sum();
        note(x, scales.x().title());
        note(y, scales.y().title());
    }

    private void note(long outside, String title) {
        if (outside > 0) {
            notes.add(outside + (outside == 1 ? " value" : " values") + " of " + title
                    + " at or below 0 cannot be shown on a log axis");
        }
    }

    private static boolean isEmpty(Part part) {
        for (int row = 0; row < part.layer().rows(); row++) {
            if (isWhole(part, row)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhole(Part part, int row) {
        return Stream.concat(Stream.of(Channel.X, Channel.Y), part.mark().places().stream())
                .allMatch(channel -> present(part.layer().column(channel), row));
    }

    private static boolean present(Optional<Column> column, int row) {
        return column.isEmpty() || !column.get().isMissing(row);
    }
}
