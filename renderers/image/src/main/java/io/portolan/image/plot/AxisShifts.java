package io.portolan.image.plot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Moves axes that stand freely out of each other's way ({@code shift}, {@code autoshift}). */
public final class AxisShifts {

    private final List<AxisView> views;
    private final Page page;
    private final double pad;

    /** How far outward the axes of each side of a plot reach that are settled: by the axis they lie over. */
    private final Map<String, Double> reached = new HashMap<>();

    public AxisShifts(AxisSet axes, Page page, double pad) {
        this.views = axes.views();
        this.page = page;
        this.pad = pad;
    }

    /** Settles the shift of each axis, in their order. The ticks are computed by now. */
    public void settle() {
        List<AxisView> crowded = views.stream()
                .filter(AxisView::isAutoshifted)
                .map(AxisView::overlaid)
                .toList();
        for (AxisView view : views) {
            boolean pushes = crowded.contains(view) || view.overlaid() != null && crowded.contains(view.overlaid());
            AxisStyle style = view.style();
            if (pushes && view.anchor() == null) {
                boolean inside = style.tickPlacement().equals("inside");
                grow(view, outward(view) * (style.lineWidth() / 2 + (inside ? style.tickLength() : 0)));
                grow(view, view.statedShift());
            }
            view.shift(view.isAutoshifted() ? reached.getOrDefault(key(view), 0.0) : view.statedShift());
            if (pushes && style.isVisible()) {
                grow(view, outward(view) * depth(view));
            }
        }
    }

    private static int outward(AxisView view) {
        return view.atStart() ? -1 : 1;
    }

    private void grow(AxisView view, double pixels) {
        reached.merge(key(view), pixels, Double::sum);
    }

    private static String key(AxisView view) {
        AxisView base = view.overlaid() == null ? view : Objects.requireNonNull(view.overlaid());
        return base.axis().id() + " " + view.side();
    }

    private double depth(AxisView view) {
        AxisMargins margins = new AxisMargins(view, page, pad);
        TickText labels = new AxisPainter(view, page, pad).labels();
        double title = view.style().title().isEmpty()
                ? 0
                : new AxisTitle(view, page, labels).distance() + (view.atStart() ? margins.titleSize() : 0);
        return Math.max(margins.labelDepth(), title);
    }
}
