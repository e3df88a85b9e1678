package io.portolan.image.contour;

import io.portolan.image.field.CellTexts;
import io.portolan.image.field.Cells;
import io.portolan.image.field.Field;
import io.portolan.image.field.FieldReader;
import io.portolan.image.field.FieldSource;
import io.portolan.image.field.FieldTrace;
import io.portolan.image.field.HistogramSource;
import io.portolan.image.field.MatrixSource;
import io.portolan.image.field.Positions;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.Rect;
import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.TraceSetup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Contours of a field on two axes. */
public final class ContourTrace extends FieldTrace {

    private static final int LAYER = 14;

    /** How near to missing values contours are drawn: at this share of the way from them to the next. */
    private static final double GAP_EDGE = 0.9;

    private double @Nullable [] @Nullable [] known;
    private @Nullable ContourStyle style;

    private ContourTrace(TraceSetup setup, FieldSource source, boolean autoColors) {
        super(setup, source, autoColors);
    }

    /** Contours of stated values. */
    public static ContourTrace ofMatrix(TraceSetup setup) {
        return new ContourTrace(setup, new MatrixSource(setup.attrs()), false);
    }

    /** Contours of counted points. */
    public static ContourTrace ofHistogram(TraceSetup setup) {
        return new ContourTrace(setup, new HistogramSource(setup, true), true);
    }

    @Override
    public int layer() {
        return LAYER;
    }

    @Override
    protected Field bridged(Field read) {
        boolean gaps = Arrays.stream(read.values()).anyMatch(Double::isNaN);
        if (!gaps || read.isEmpty()) {
            return read;
        }
        if (!attrs().flag("connectgaps", FieldReader.isListed(attrs()))) {
            known = Arrays.stream(read.z())
                    .map(row ->
                            Arrays.stream(row).map(v -> Double.isNaN(v) ? 0 : 1).toArray())
                    .toArray(double[][]::new);
        }
        return read.filled();
    }

    @Override
    protected void color(Field read) {
        style = ContourStyle.of(setup(), colors(), read.values());
    }

    @Override
    protected double[] reach(Positions positions) {
        return positions.nodes();
    }

    @Override
    protected void drawField(List<Element> out) {
        List<Element> parts = new ArrayList<>();
        double[] px = x().pixelsOf(field().x().nodes());
        double[] py = y().pixelsOf(field().y().nodes());
        ContourGrid grid = ContourGrid.onPage(px, py, field().z());
        if (style().isSmooth()) {
            parts.add(Cells.betweenNodes(field(), x(), y(), colors()).smooth(false));
            new CellTexts(setup(), 0, 0).draw(field(), x(), y(), colors(), 1, parts);
        }
        Rect plot = new Rect(x().offset(), y().offset(), x().length(), y().length());
        Rect bounds = plot.intersection(new Plane(grid).outline().bounds());
        new ContourPainter(setup(), style(), grid, new Plane(grid)).draw(plot, bounds, parts);
        if (known == null) {
            out.addAll(parts);
        } else {
            out.add(Group.clipped(knownArea(ContourGrid.onPage(px, py, known)), parts));
        }
    }

    private static Path knownArea(ContourGrid mask) {
        Plane plane = new Plane(mask);
        Contour border = MarchingSquares.trace(mask, GAP_EDGE, 0);
        boolean corner = Math.min(mask.z()[0][0], mask.z()[0][Math.min(1, mask.columns() - 1)]) > GAP_EDGE;
        Path.Builder path = Path.builder();
        if (border.open().isEmpty() && corner) {
            path.append(plane.outline());
        }
        return path.append(new Perimeter(mask, plane, 0).area(border)).build();
    }

    /** Traces that are only listed in the legend are never shown, and know nothing of their values. */
    private ContourStyle style() {
        ContourStyle known = style;
        if (known == null) {
            known = ContourStyle.of(setup(), colors(), new double[0]);
            style = known;
        }
        return known;
    }

    @Override
    public Optional<ColorBarSpec> colorBar() {
        return field().isEmpty() ? Optional.empty() : style().colorBar();
    }

    @Override
    public List<LegendEntry> legend() {
        return style().legend();
    }
}
