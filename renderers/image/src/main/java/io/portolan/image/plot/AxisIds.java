package io.portolan.image.plot;

import io.portolan.image.trace.CartesianTrace;
import io.portolan.image.value.Attrs;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of axes, such as {@code x} and {@code y2}, and of the pairs of them that subplots are on. */
final class AxisIds {

    private static final Pattern ID = Pattern.compile("[xy]([2-9]|[1-9]\\d+)?");
    private static final Pattern AXIS = Pattern.compile("([xy])axis(?:1|([2-9]|[1-9]\\d+))?");

    private AxisIds() {}

    /** The axis of a letter that a trace is on. */
    static String of(CartesianTrace trace, String letter) {
        String id = clean(trace.attrs().text(letter + "axis", letter));
        return ID.matcher(id).matches() && id.startsWith(letter) ? id : letter;
    }

    /** The first axis of a letter is also known by its number. */
    static String clean(String id) {
        return id.equals("x1") || id.equals("y1") ? id.substring(0, 1) : id;
    }

    /** The first axis of a pair. */
    static String x(String pair) {
        return pair.substring(0, pair.indexOf('y'));
    }

    /** The second axis of a pair. */
    static String y(String pair) {
        return pair.substring(pair.indexOf('y'));
    }

    /** The axes of pairs, each once. */
    static Set<String> in(Set<String> pairs) {
        Set<String> ids = new LinkedHashSet<>();
        pairs.forEach(pair -> ids.add(x(pair)));
        pairs.forEach(pair -> ids.add(y(pair)));
        return ids;
    }

    /**
     * The pairs that traces are on, and those of axes that the layout describes.
     *
     * @param always whether there is a pair even where no trace and no layout asks for one
     */
    static Set<String> pairs(Attrs layout, List<CartesianTrace> traces, boolean always) {
        Set<String> pairs = new LinkedHashSet<>();
        traces.forEach(trace -> pairs.add(of(trace, "x") + of(trace, "y")));
        for (String name : layout.names()) {
            Matcher axis = AXIS.matcher(name);
            if (axis.matches() && (layout.part(name).has("domain") || pairs.isEmpty() && always)) {
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
}
