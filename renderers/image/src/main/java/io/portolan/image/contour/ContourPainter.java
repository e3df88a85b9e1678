package io.portolan.image.contour;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.axis.Ticks;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.trace.LinePath;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Draws the contours of a trace: areas, lines and labels. */
public final class ContourPainter {

    /** Ticks on the axis of a constraint's labels, so that they are precise. */
    private static final int MANY = 1000;

    private final TraceSetup setup;
    private final ContourStyle style;
    private final ContourGrid grid;
    private final Ground ground;
    private final LinePath shape;
    private final List<Contour> contours = new ArrayList<>();

    /** The contours of a grid, which lies on some ground. */
    public ContourPainter(TraceSetup setup, ContourStyle style, ContourGrid grid, Ground ground) {
        this.setup = setup;
        this.style = style;
        this.grid = grid;
        this.ground = ground;
        shape = new LinePath("spline", style.smoothing());
        for (double level : style.levels()) {
            contours.add(MarchingSquares.trace(grid, level, style.smoothing()));
        }
    }

    /**
     * Draws them.
     *
     * @param plot the whole plot
     * @param bounds where labels may be
     */
    public void draw(Rect plot, Rect bounds, List<Element> out) {
        Constraint constraint = style.constraint();
        if (constraint != null) {
            shade(constraint, out);
        } else if (style.coloring().equals("fill")) {
            fill(out);
        }
        if (!style.showsLabels()) {
            lines(out);
            return;
        }
        ContourLabels labels = labels(plot, bounds);
        List<Element> lines = new ArrayList<>();
        lines(lines);
        if (!lines.isEmpty()) {
            out.add(Group.clipped(labels.clip(), lines));
        }
        labels.draw(out);
    }

    private void shade(Constraint constraint, List<Element> out) {
        if (constraint.isShaded()) {
            Contour border = constraint.border(contours);
            boolean all = border.open().isEmpty() && constraint.shadesEdge(grid, border);
            fill(area(border, all), style.fillColor(), out);
        }
    }

    private void fill(List<Element> out) {
        ContourColors colors = style.colors();
        List<Element> areas = new ArrayList<>();
        double lowest = style.levels()[0];
        for (int i = contours.size() - 1; i >= 0; i--) {
            Contour contour = contours.get(i);
            Path area = area(contour, isAllAbove(contour));
            lowest = area.isEmpty() ? lowest : contour.level();
            fill(area, colors.at(contour.level() + 0.5 * style.size()), areas);
        }
        fill(ground.outline(), colors.at(lowest - 0.5 * style.size()), out);
        for (int i = areas.size() - 1; i >= 0; i--) {
            out.add(areas.get(i));
        }
    }

    private static void fill(Path area, Color color, List<Element> out) {
        if (!area.isEmpty() && color.visible()) {
            out.add(PathElement.filled(area, color));
        }
    }

    /** Whether the whole edge is above a level that no line brings to it. One side of the first corner tells. */
    private boolean isAllAbove(Contour contour) {
        double[] first = grid.z()[0];
        double edge = Math.min(first[0], first[Math.min(1, first.length - 1)]);
        boolean above = edge > contour.level() || contour.touchesEdge() && edge == contour.level();
        return contour.open().isEmpty() && above;
    }

    private Path area(Contour contour, boolean withOutline) {
        Path.Builder path = Path.builder();
        if (withOutline) {
            path.append(ground.outline());
        }
        return path.append(new Perimeter(grid, ground, style.smoothing()).area(contour))
                .build();
    }

    private void lines(List<Element> out) {
        if (!style.showsLines()) {
            return;
        }
        for (Contour contour : contours) {
            Path.Builder path = Path.builder();
            paths(contour).forEach(path::append);
            Stroke stroke = style.stroke(contour.level());
            if (!path.isEmpty() && stroke.visible()) {
                out.add(PathElement.stroked(path.build(), stroke));
            }
        }
    }

    private List<Path> paths(Contour contour) {
        List<Path> paths = new ArrayList<>();
        for (ContourLine line : contour.open()) {
            ContourLine shown = ground.onPage(line);
            Path.Builder path = Path.builder();
            shape.append(path, shown.xs(), shown.ys(), false);
            paths.add(path.build());
        }
        for (ContourLine line : contour.closed()) {
            ContourLine shown = ground.onPage(line);
            Path.Builder path = Path.builder();
            shape.appendClosed(path, shown.xs(), shown.ys());
            paths.add(path.build());
        }
        return paths;
    }

    private ContourLabels labels(Rect plot, Rect bounds) {
        ContourLabels labels = new ContourLabels(plot, bounds, contours.size());
        Axis axis = labelAxis(plot);
        for (Contour contour : contours) {
            TextStyle font = setup.font().withColor(style.lineColor(contour.level()));
            TextStyle own = FontAttrs.style(setup.attrs(), "contours.labelfont", font);
            TextBlock text = TextBlock.of(Ticks.text(axis, contour.level()), own);
            paths(contour).forEach(path -> labels.add(MeasuredPath.of(path), contour.level(), text));
        }
        return labels;
    }

    /** Labels say what the ticks of a colour bar would, unless they have a format of their own. */
    private Axis labelAxis(Rect plot) {
        Attrs separators = setup.layout().only("separators");
        String format = setup.attrs().text("contours.labelformat", "");
        if (format.isEmpty() && style.colorBar().isPresent()) {
            return style.colorBar().get().axis(plot.height(), separators);
        }
        double first = style.firstValue();
        double last = style.lastValue();
        JsonObject own = format.isEmpty()
                ? JsonObject.of("nticks", style.constraint() == null ? (last - first) / style.size() : MANY)
                : JsonObject.of("tickformat", format);
        Axis axis = new Axis("y", Attrs.of(own).over(separators), AxisType.LINEAR);
        axis.range(first, last == first ? last + (last == 0 ? 1 : last) : last);
        return axis;
    }
}
