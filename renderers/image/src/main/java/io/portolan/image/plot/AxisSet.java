package io.portolan.image.plot;

import io.portolan.image.axis.Inset;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.trace.CartesianTrace;
import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The axes of a figure and the subplots they span. */
public final class AxisSet {

    private final Map<String, AxisView> views = new LinkedHashMap<>();
    private final Map<String, Subplot> subplots = new LinkedHashMap<>();
    private final MatchingAxes matching;

    /**
     * Makes the axes that traces use and the layout describes, and gives the traces theirs.
     *
     * @param always whether there are axes even where no trace and no layout asks for them
     */
    public AxisSet(
            Attrs layout, List<CartesianTrace> traces, boolean always, TextStyle font, Color plotGround, Color paper) {
        Set<String> pairs = AxisIds.pairs(layout, traces, always);
        AxisFactory factory = new AxisFactory(layout, traces);
        for (String id : AxisIds.in(pairs)) {
            views.put(id, new AxisView(factory.axis(id), font, plotGround, paper));
        }
        for (String pair : pairs) {
            subplots.put(pair, new Subplot(view(AxisIds.x(pair)), view(AxisIds.y(pair))));
        }
        views.values().forEach(view -> view.cross(crossing(view)));
        traces.forEach(this::attach);
        matching = new MatchingAxes(this);
        matching.shareCategories();
        new AxisAnchors(layout, this).settle();
        new AxisDomains(layout, this).settle();
    }

    private List<AxisView> crossing(AxisView view) {
        return subplots.values().stream()
                .map(subplot -> subplot.across(view))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private void attach(CartesianTrace trace) {
        AxisView x = view(AxisIds.of(trace, "x"));
        AxisView y = view(AxisIds.of(trace, "y"));
        trace.attach(x.axis(), y.axis());
        for (AxisView view : List.of(x, y)) {
            if (!trace.wantsGrid(view.isX() ? "x" : "y")) {
                view.style().noGridByDefault();
            }
            if (trace.wantsTicks()) {
                view.style().ticksByDefault();
            }
        }
    }

    public AxisView view(String id) {
        AxisView view = views.get(id);
        if (view == null) {
            throw new IllegalStateException("There is no axis " + id + ".");
        }
        return view;
    }

    /** The axis of an id; null where the figure has none. */
    @Nullable
    public AxisView find(String id) {
        return views.get(AxisIds.clean(id));
    }

    public List<AxisView> views() {
        return new ArrayList<>(views.values());
    }

    public List<Subplot> subplots() {
        return new ArrayList<>(subplots.values());
    }

    public void place(Page page) {
        views.values().forEach(view -> view.place(page));
    }

    /** Settles all ranges, those of matching axes together, and computes the ticks. */
    public void settle() {
        views.values().forEach(view -> view.axis().inset(Inset.NONE));
        settleRanges();
        refreshTicks();
        InsideLabels labels = new InsideLabels(this, matching);
        if (labels.isAny()) {
            labels.leaveRoom();
            settleRanges();
            labels.widen();
            refreshTicks();
        }
    }

    private void settleRanges() {
        matching.gather();
        views.values().forEach(view -> view.axis().settleRange());
        matching.align();
        new AspectRatios(this).keep();
    }

    private void refreshTicks() {
        views.values().stream().filter(view -> view.overlaid() == null).forEach(AxisView::refreshTicks);
        views.values().stream().filter(view -> view.overlaid() != null).forEach(AxisView::refreshTicks);
    }

    /** Hides what crosses labels within the plot, now that these have their places. */
    public void cover(Page page, double pad) {
        Map<AxisView, TickText> labels = new LinkedHashMap<>();
        for (AxisView view : views.values()) {
            labels.put(view, new AxisPainter(view, page, pad).labels());
        }
        labels.forEach(AxisView::coverUnder);
    }

    /** The subplot of two axes, named such as {@code xy2}. */
    Optional<Subplot> subplot(String pair) {
        return Optional.ofNullable(subplots.get(pair));
    }

    /** Puts categories in the order their axes ask for; whether numbers must be made of them anew. */
    public boolean sortCategories(List<CartesianTrace> traces) {
        boolean sorted = false;
        for (AxisView view : views.values()) {
            sorted |= new CategoryOrder(view.axis()).arrange(traces);
        }
        return sorted;
    }
}
