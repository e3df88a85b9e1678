package io.portolan.image.plot;

import io.portolan.image.axis.Axis;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.trace.CartesianTrace;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The axes of a figure and the subplots they span. */
public final class AxisSet {

    /** Two axes with traces on them. */
    public record Subplot(AxisView x, AxisView y) {

        /** Whether it lies over another subplot. */
        public boolean isOverlaid() {
            return x.overlaid() != null || y.overlaid() != null;
        }

        public boolean isOver(Subplot main) {
            AxisView across = x.overlaid() == null ? x : x.overlaid();
            AxisView up = y.overlaid() == null ? y : y.overlaid();
            return across == main.x && up == main.y;
        }
    }

    private static final Pattern ID = Pattern.compile("[xy]([2-9]|[1-9]\\d+)?");
    private static final Pattern AXIS = Pattern.compile("([xy])axis(?:1|([2-9]|[1-9]\\d+))?");

    private final Attrs layout;
    private final Map<String, AxisView> views = new LinkedHashMap<>();
    private final Map<String, Subplot> subplots = new LinkedHashMap<>();

    /**
     * Makes the axes that traces use and the layout describes, and gives the traces theirs.
     *
     * @param always whether there are axes even where no trace and no layout asks for them
     */
    public AxisSet(
            Attrs layout, List<CartesianTrace> traces, boolean always, TextStyle font, Color plotGround, Color paper) {
        this.layout = layout;
        Set<String> pairs = pairs(traces, always);
        for (String id : ids(pairs)) {
            views.put(id, new AxisView(axis(id, traces), font, plotGround, paper));
        }
        for (String pair : pairs) {
            int cut = pair.indexOf('y');
            Subplot subplot = new Subplot(view(pair.substring(0, cut)), view(pair.substring(cut)));
            subplots.put(pair, subplot);
        }
        traces.forEach(this::attach);
        for (AxisView view : views.values()) {
            AxisView leader = leader(view);
            if (leader != view && view.axis().type() == leader.axis().type()) {
                view.axis().shareCategories(leader.axis());
            }
        }
        views.values().forEach(this::connect);
        new AxisDomains(layout, this).settle();
    }

    private static String id(CartesianTrace trace, String letter) {
        String id = clean(trace.attrs().text(letter + "axis", letter));
        return ID.matcher(id).matches() && id.startsWith(letter) ? id : letter;
    }

    /** The first axis of a letter is also known by its number. */
    public static String clean(String id) {
        return id.equals("x1") || id.equals("y1") ? id.substring(0, 1) : id;
    }

    private Set<String> pairs(List<CartesianTrace> traces, boolean always) {
        Set<String> pairs = new LinkedHashSet<>();
        traces.forEach(trace -> pairs.add(id(trace, "x") + id(trace, "y")));
        for (String name : layout.names()) {
            Matcher axis = AXIS.matcher(name);
            if (axis.matches() && layout.part(name).has("domain") || axis.matches() && pairs.isEmpty() && always) {
                addLonely(pairs, axis.group(1) + (axis.group(2) == null ? "" : axis.group(2)), layout.part(name));
            }
        }
        if (pairs.isEmpty() && always) {
            pairs.add("xy");
        }
        return pairs;
    }

    /** An axis without traces still spans a subplot with the axis it stands at. */
    private static void addLonely(Set<String> pairs, String id, Attrs attrs) {
        boolean isX = id.startsWith("x");
        boolean used = pairs.stream().anyMatch(pair -> isX ? pair.startsWith(id + "y") : pair.endsWith(id));
        String other = clean(attrs.text("anchor", isX ? "y" : "x"));
        if (!used && other.matches(isX ? "y\\d*" : "x\\d*")) {
            pairs.add(isX ? id + other : other + id);
        }
    }

    private static List<String> ids(Set<String> pairs) {
        Set<String> ids = new LinkedHashSet<>();
        pairs.forEach(pair -> ids.add(pair.substring(0, pair.indexOf('y'))));
        pairs.forEach(pair -> ids.add(pair.substring(pair.indexOf('y'))));
        return new ArrayList<>(ids);
    }

    /** An axis's attributes: {@code x2} is {@code xaxis2}; numbers are set apart as the figure says. */
    private Attrs attrs(String id) {
        String name = id.charAt(0) + "axis" + id.substring(1);
        Attrs named = layout.part(name);
        Attrs own = id.length() == 1 ? named.over(layout.part(name + "1")) : named;
        // The template describes every axis by the first of its letter.
        return own.over(layout.part("template.layout." + id.charAt(0) + "axis")).over(layout.only("separators"));
    }

    private Axis axis(String id, List<CartesianTrace> traces) {
        String letter = id.substring(0, 1);
        Column sample = Column.EMPTY;
        List<CartesianTrace> own =
                traces.stream().filter(trace -> id(trace, letter).equals(id)).toList();
        for (CartesianTrace trace : own) {
            sample = sample.isEmpty() ? trace.sample(letter) : sample;
        }
        Attrs stated = attrs(id);
        Attrs attrs = stated.over(wishes(letter, own, stated.has("range"))).over(squares(letter, own));
        return new Axis(id, attrs, Axis.type(attrs, sample));
    }

    /** What the traces of an axis want it to be like unless it is told otherwise. */
    private static Attrs wishes(String letter, List<CartesianTrace> own, boolean ranged) {
        boolean hidden = !own.isEmpty() && own.stream().noneMatch(trace -> trace.wantsAxis(letter));
        boolean down = !own.isEmpty() && own.stream().allMatch(trace -> trace.runsDown(letter));
        Attrs visible = Attrs.of(JsonObject.of("visible", !hidden));
        return down && !ranged
                ? Attrs.of(JsonObject.of("autorange", "reversed")).over(visible)
                : visible;
    }

    /** Pictures want squares to be squares, and rather take less of the page than show more of the axes. */
    private static Attrs squares(String letter, List<CartesianTrace> own) {
        if (own.stream().noneMatch(CartesianTrace::hasSquareUnits)) {
            return Attrs.empty();
        }
        Attrs domain = Attrs.of(JsonObject.of("constrain", "domain"));
        return letter.equals("y")
                ? Attrs.of(JsonObject.of("scaleanchor", id(own.get(0), "x"))).over(domain)
                : domain;
    }

    private void attach(CartesianTrace trace) {
        AxisView x = view(id(trace, "x"));
        AxisView y = view(id(trace, "y"));
        trace.attach(x.axis(), y.axis());
        for (AxisView view : List.of(x, y)) {
            if (!trace.wantsGrid(view.isX() ? "x" : "y")) {
                view.noGridByDefault();
            }
            if (trace.wantsTicks()) {
                view.ticksByDefault();
            }
        }
    }

    private void connect(AxisView view) {
        String stated = view.attrs().text("anchor", "");
        AxisView overlaid = views.get(clean(view.attrs().text("overlaying", "")));
        if (overlaid != null && overlaid.isX() == view.isX()) {
            view.overlay(overlaid);
        }
        if (!stated.equals("free")) {
            AxisView beside = views.get(clean(stated));
            view.anchor(
                    beside != null && beside.isX() != view.isX()
                            ? beside
                            : edge(view).orElseGet(() -> partner(view)));
        }
    }

    /** The axis at the edge of the grid that an axis shares a subplot with. */
    private Optional<AxisView> edge(AxisView view) {
        String id = view.axis().id();
        return new Grid(layout)
                .anchors(id).stream()
                        .filter(other -> subplots.containsKey(view.isX() ? id + other : other + id))
                        .findFirst()
                        .map(this::view);
    }

    /** The other axis of the first subplot an axis is in. */
    private AxisView partner(AxisView view) {
        for (Subplot subplot : subplots.values()) {
            if (subplot.x() == view) {
                return subplot.y();
            }
            if (subplot.y() == view) {
                return subplot.x();
            }
        }
        throw new IllegalStateException("Axis " + view.axis().id() + " is in no subplot.");
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
        return views.get(clean(id));
    }

    public List<AxisView> views() {
        return new ArrayList<>(views.values());
    }

    public List<Subplot> subplots() {
        return new ArrayList<>(subplots.values());
    }

    /** Whether a trace is drawn in a subplot. */
    public static boolean isIn(CartesianTrace trace, Subplot subplot) {
        return trace.x() == subplot.x().axis() && trace.y() == subplot.y().axis();
    }

    public void place(Page page) {
        views.values().forEach(view -> view.place(page));
    }

    /** Settles all ranges, those of matching axes together, and computes the ticks. */
    public void settle() {
        for (AxisView view : views.values()) {
            AxisView leader = leader(view);
            if (leader != view) {
                leader.axis().showAllOf(view.axis());
            }
        }
        views.values().forEach(view -> view.axis().settleRange());
        for (AxisView view : views.values()) {
            AxisView leader = leader(view);
            if (leader != view) {
                view.axis().range(leader.axis().low(), leader.axis().high());
            }
        }
        new AspectRatios(this).keep();
        views.values().forEach(AxisView::refreshTicks);
    }

    private AxisView leader(AxisView view) {
        AxisView leader = view;
        for (int steps = 0; steps < views.size(); steps++) {
            AxisView next = views.get(leader.attrs().text("matches", ""));
            if (next == null
                    || next == leader
                    || next.isX() != view.isX()
                            && next.axis().type() != view.axis().type()) {
                return leader;
            }
            leader = next;
        }
        return leader;
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
