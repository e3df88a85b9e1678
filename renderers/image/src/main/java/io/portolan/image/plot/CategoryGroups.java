package io.portolan.image.plot;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.Tick;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The outer names on an axis of two levels of categories, and the lines between their groups. */
final class CategoryGroups {

    private static final double GAP_BELOW = 2;
    private static final double GAP_BESIDE = 10;

    private final AxisView view;
    private final double line;
    private final List<Tick> ticks;
    private final TickText names;

    /**
     * The groups of an axis.
     *
     * @param line the pixel of the axis line, across the axis
     * @param ticks of the inner level
     * @param inner the rectangle around the labels of the inner level
     * @param turned whether those are not level
     */
    CategoryGroups(AxisView view, double line, List<Tick> ticks, Rect inner, boolean turned) {
        this.view = view;
        this.line = line;
        this.ticks = ticks;
        double depth = view.isX() ? inner.height() + GAP_BELOW : inner.width() + GAP_BESIDE;
        double away = depth + (turned ? view.style().tickFont().size() * 1.3 : 0);
        names = TickText.level(view, line + (view.atStart() ? -away : away), means());
    }

    /** One tick for each outer name, at the median of its inner ones. */
    private List<Tick> means() {
        Map<String, List<Double>> places = new LinkedHashMap<>();
        for (Tick tick : ticks) {
            places.computeIfAbsent(outer(tick), fresh -> new ArrayList<>()).add(tick.value());
        }
        List<Tick> outer = new ArrayList<>();
        places.forEach((name, values) -> outer.add(new Tick(median(values), name, 1, 0, 0)));
        return outer;
    }

    private String outer(Tick tick) {
        return view.axis().categories().group((int) Math.rint(tick.value()));
    }

    private static double median(List<Double> ascending) {
        int middle = ascending.size() / 2;
        return ascending.size() % 2 == 1
                ? ascending.get(middle)
                : (ascending.get(middle - 1) + ascending.get(middle)) / 2;
    }

    List<TickText.Label> labels() {
        return names.labels();
    }

    /** Draws the lines that part the groups, as deep as the names are. */
    void drawDividers(List<Element> out) {
        double width = view.attrs().number("dividerwidth", 1);
        if (!view.attrs().flag("showdividers", true) || names.labels().isEmpty() || width <= 0) {
            return;
        }
        Rect box = names.bounds();
        double end = view.isX() ? view.atStart() ? box.y() : box.bottom() : view.atStart() ? box.x() : box.right();
        Path.Builder path = Path.builder();
        for (int i = 0; i <= ticks.size(); i++) {
            boolean edge = i == 0 || i == ticks.size() || !outer(ticks.get(i)).equals(outer(ticks.get(i - 1)));
            if (edge) {
                divider(path, boundary(i), end);
            }
        }
        Color ink = view.attrs().color("dividercolor", Color.rgb(0x44, 0x44, 0x44));
        out.add(PathElement.stroked(path.build(), Stroke.of(ink, width)));
    }

    private double boundary(int index) {
        double half = view.axis().low() <= view.axis().high() ? 0.5 : -0.5;
        return index == 0 ? ticks.get(0).value() - half : ticks.get(index - 1).value() + half;
    }

    private void divider(Path.Builder path, double value, double end) {
        Axis axis = view.axis();
        double at = axis.pixel(value);
        if (!axis.shows(value)) {
            return;
        }
        if (view.isX()) {
            path.move(at, line).line(at, end);
        } else {
            path.move(line, at).line(end, at);
        }
    }
}
