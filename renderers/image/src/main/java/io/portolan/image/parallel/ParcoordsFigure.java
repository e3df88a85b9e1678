package io.portolan.image.parallel;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Parallel coordinates laid out on the page. */
final class ParcoordsFigure {

    /** The space between the ends of the axes and the edges of the trace. */
    private static final double PAD = 2;

    private static final double TICK_DISTANCE = 50;
    private static final double TITLE_OFFSET = 28;
    private static final double END_OFFSET = 10;
    private static final double OVERDRAG = 45;
    private static final double LINE_WIDTH = 0.5;
    private static final Stroke AXIS = Stroke.of(Color.rgba(0, 0, 0, 0.25), 1);
    private static final Color HIGHLIGHT = Color.rgb(255, 0, 255);

    private final ParcoordsTrace trace;
    private final Attrs attrs;
    private final List<NumberDimension> dimensions;
    private final Rect place;

    ParcoordsFigure(ParcoordsTrace trace, Rect domain) {
        this.trace = trace;
        attrs = trace.attrs();
        dimensions = trace.dimensions();
        place = new Rect(domain.x(), domain.y(), Math.floor(domain.width()), Math.floor(domain.height()));
    }

    private double x(int dimension) {
        return place.x() + place.width() * dimension / Math.max(1, dimensions.size() - 1);
    }

    private double y(double share) {
        return place.bottom() - PAD - share * (place.height() - 2 * PAD);
    }

    void draw(List<Element> out) {
        lines(out);
        for (int d = 0; d < dimensions.size(); d++) {
            axis(d, out);
            title(d, out);
            ends(d, out);
            highlights(d, out);
        }
    }

    private void lines(List<Element> out) {
        List<Integer> rows = trace.rowsFromBelow();
        List<Element> inside = new ArrayList<>();
        faintLines(rows, inside);
        lines(rows.stream().filter(trace::admits).toList(), trace::color, inside);
        Rect clip = new Rect(place.x() - OVERDRAG, place.y(), place.width() + 2 * OVERDRAG, place.height());
        out.add(Group.clipped(clip, inside));
    }

    /** All rows once more, below the others: what does not meet the constraints. Lines that lie on each other add up. */
    private void faintLines(List<Integer> rows, List<Element> out) {
        Map<List<Double>, Integer> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.merge(heights(row), 1, Integer::sum));
        Map<Integer, Path.Builder> paths = new TreeMap<>();
        counts.forEach((heights, count) -> line(heights, paths.computeIfAbsent(count, fresh -> Path.builder())));
        Color color = trace.unselectedColor();
        paths.forEach((count, path) -> {
            double opacity = 1 - StrictMath.pow(1 - color.opacity(), count);
            if (!path.isEmpty()) {
                out.add(PathElement.stroked(
                        path.build(), Stroke.of(color.opaque().faded(opacity), LINE_WIDTH)));
            }
        });
    }

    /** Neighbours of the same colour make one path, so that lines that lie on each other are no thicker than one. */
    private void lines(List<Integer> rows, IntFunction<Color> colors, List<Element> out) {
        Path.Builder path = Path.builder();
        Set<List<Double>> drawn = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Color color = colors.apply(rows.get(i));
            List<Double> heights = heights(rows.get(i));
            if (drawn.add(heights)) {
                line(heights, path);
            }
            boolean ends = i == rows.size() - 1 || !color.equals(colors.apply(rows.get(i + 1)));
            if (ends && !path.isEmpty()) {
                out.add(PathElement.stroked(path.build(), Stroke.of(color, LINE_WIDTH)));
                path = Path.builder();
                drawn.clear();
            }
        }
    }

    private List<Double> heights(int row) {
        return dimensions.stream().map(dimension -> y(dimension.share(row))).toList();
    }

    /** One row's line, with gaps where it has no number. */
    private void line(List<Double> heights, Path.Builder path) {
        boolean open = false;
        for (int d = 0; d < heights.size(); d++) {
            boolean known = Double.isFinite(heights.get(d));
            if (known && open) {
                path.line(x(d), heights.get(d));
            } else if (known) {
                path.move(x(d), heights.get(d));
            }
            open = known;
        }
    }

    private TextStyle font(String path) {
        TextStyle font = trace.setup().font();
        return FontAttrs.style(attrs, path, font.withSize(Math.rint(font.size() / 1.2)));
    }

    private void axis(int dimension, List<Element> out) {
        NumberDimension numbers = dimensions.get(dimension);
        TextStyle style = font("tickfont");
        double x = x(dimension);
        List<NumberDimension.Mark> marks = numbers.marks(place.height() / TICK_DISTANCE);
        boolean stated = numbers.hasStatedTicks() && !marks.isEmpty();
        double bottom = stated ? y(numbers.share(marks.get(0).value())) : y(0);
        double top = stated ? y(numbers.share(marks.get(marks.size() - 1).value())) : y(1);
        double line = crisp(x);
        Path.Builder path = Path.builder()
                .move(line - 2, crisp(bottom))
                .line(line, crisp(bottom))
                .line(line, crisp(top))
                .line(line - 2, crisp(top));
        List<Element> texts = new ArrayList<>();
        for (NumberDimension.Mark mark : marks) {
            double y = y(numbers.share(mark.value()));
            path.move(x, crisp(y)).line(x - 4, crisp(y));
            TextBlock block = TextBlock.of(mark.text(), style);
            if (!block.isEmpty()) {
                texts.add(block.at(x - 7, y + 0.32 * style.size(), Anchor.END));
            }
        }
        out.add(PathElement.stroked(path.build(), AXIS));
        out.addAll(texts);
    }

    /** Axes are not smoothed: a line covers the pixels whose middles are in it. */
    private static double crisp(double position) {
        return Math.ceil(position - 1) + 0.5;
    }

    private void title(int dimension, List<Element> out) {
        TextBlock block = TextBlock.of(dimensions.get(dimension).title(), font("labelfont"));
        if (block.isEmpty()) {
            return;
        }
        boolean above = !attrs.text("labelside", "top").equals("bottom");
        double angle = attrs.number("labelangle", 0);
        double sin = StrictMath.sin(StrictMath.toRadians(angle));
        double cos = StrictMath.cos(StrictMath.toRadians(angle));
        boolean slanting = 2 * Math.abs(sin) > Math.abs(cos);
        boolean starts = (above ? sin : -sin) < 0;
        Anchor anchor = slanting ? starts ? Anchor.START : Anchor.END : Anchor.MIDDLE;
        double from = above ? place.y() : place.y() + 2 * TITLE_OFFSET + place.height();
        out.add(block.at(x(dimension), from - TITLE_OFFSET, anchor, angle));
    }

    private void ends(int dimension, List<Element> out) {
        TextStyle style = font("rangefont");
        TextBlock top = TextBlock.of(dimensions.get(dimension).endText(true), style);
        TextBlock bottom = TextBlock.of(dimensions.get(dimension).endText(false), style);
        if (!top.isEmpty()) {
            out.add(top.at(x(dimension), place.y() - END_OFFSET, Anchor.MIDDLE));
        }
        if (!bottom.isEmpty()) {
            out.add(bottom.at(x(dimension), place.bottom() + END_OFFSET + 0.75 * style.size(), Anchor.MIDDLE));
        }
    }

    /** Bars along the axis where values meet its constraints. */
    private void highlights(int dimension, List<Element> out) {
        NumberDimension numbers = dimensions.get(dimension);
        Path.Builder path = Path.builder();
        for (Constraint constraint : numbers.constraints()) {
            double from = y(numbers.share(constraint.low()));
            double to = y(numbers.share(constraint.high()));
            path.move(crisp(x(dimension)), within(from)).line(crisp(x(dimension)), within(to));
        }
        if (!path.isEmpty()) {
            Path bars = path.build();
            Color paper = trace.setup().layout().color("paper_bgcolor", Color.WHITE);
            out.add(PathElement.stroked(bars, Stroke.of(paper, 5)));
            out.add(PathElement.stroked(bars, Stroke.of(HIGHLIGHT, 3)));
        }
    }

    private double within(double y) {
        return Math.max(place.y(), Math.min(place.bottom(), y));
    }
}
