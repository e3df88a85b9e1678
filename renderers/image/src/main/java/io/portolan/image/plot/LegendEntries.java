package io.portolan.image.plot;

import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.Trace;
import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chooses what the legend shows and in which order. */
public final class LegendEntries {

    private static final String MAIN = "legend";
    private static final Pattern OTHER = Pattern.compile("legend([2-9]|[1-9]\\d+)");

    private final Attrs layout;
    private final String id;
    private final List<Trace> traces;

    /**
     * The entries of one legend.
     *
     * @param id such as {@code legend} or {@code legend2}
     * @param traces of the figure; those that name another legend are left out
     */
    public LegendEntries(Attrs layout, List<Trace> traces, String id) {
        this.layout = layout;
        this.id = id;
        this.traces = traces.stream().filter(trace -> legend(trace).equals(id)).toList();
    }

    /** The legends that traces name, the main one first. */
    public static List<String> ids(List<Trace> traces) {
        return Stream.concat(Stream.of(MAIN), traces.stream().map(LegendEntries::legend))
                .distinct()
                .toList();
    }

    private static String legend(Trace trace) {
        String stated = trace.attrs().text("legend", MAIN);
        return OTHER.matcher(stated).matches() ? stated : MAIN;
    }

    /** Whether the figure has a legend: asked for, or more than one trace to tell apart. */
    public boolean isShown() {
        int count = 0;
        boolean any = false;
        for (Trace trace : traces) {
            if (isShown(trace)) {
                any = true;
                count += trace.listsParts() || trace.attrs().flag("showlegend", false) ? 2 : 1;
            } else if (!trace.legend().isEmpty()) {
                count++;
            }
        }
        boolean enough = count > (id.equals(MAIN) ? 1 : 0);
        return any && layout.flag(id + ".visible", true) && layout.flag("showlegend", enough);
    }

    private static boolean isShown(Trace trace) {
        return trace.attrs().flag("showlegend", true) && !trace.legend().isEmpty();
    }

    /** Entries by group, in the order they are shown. */
    public List<List<LegendEntry>> groups() {
        Map<String, List<LegendEntry>> groups = new LinkedHashMap<>();
        String order = layout.text(id + ".traceorder", automaticOrder());
        boolean named = traces.stream()
                .anyMatch(trace ->
                        isShown(trace) && !trace.attrs().text("legendgroup", "").isEmpty());
        boolean grouped = named && order.contains("grouped");
        int alone = 0;
        for (Trace trace : traces) {
            if (!isShown(trace)) {
                continue;
            }
            String group = grouped ? trace.attrs().text("legendgroup", "") : "";
            String key = grouped && group.isEmpty() ? "\u0000" + alone++ : group;
            groups.computeIfAbsent(key, fresh -> new ArrayList<>()).addAll(trace.legend());
        }
        List<List<LegendEntry>> ordered = new ArrayList<>(groups.values());
        for (List<LegendEntry> group : ordered) {
            group.sort(Comparator.comparingDouble(entry -> entry.attrs().number("legendrank", 1000)));
            if (order.contains("reversed")) {
                Collections.reverse(group);
            }
            addTitle(group);
        }
        ordered.sort(Comparator.comparingDouble(LegendEntries::rank));
        return ordered;
    }

    private static double rank(List<LegendEntry> group) {
        return group.stream()
                .mapToDouble(entry -> entry.attrs().number("legendrank", 1000))
                .min()
                .orElse(1000);
    }

    private static void addTitle(List<LegendEntry> group) {
        group.stream()
                .filter(entry -> entry.attrs().has("legendgrouptitle.text"))
                .findFirst()
                .ifPresent(entry -> group.add(
                        0, LegendEntry.title(entry.attrs().text("legendgrouptitle.text", ""), entry.attrs())));
    }

    /** Stacks are listed from the top down, as they stand. */
    private String automaticOrder() {
        String order = "normal";
        for (Trace trace : traces) {
            boolean stacked = trace.isStacked();
            if (isShown(trace) && stacked) {
                order = order.contains("grouped") ? "grouped+reversed" : "reversed";
            }
            if (isShown(trace) && !trace.attrs().text("legendgroup", "").isEmpty()) {
                order = order.contains("reversed") ? "reversed+grouped" : "grouped";
            }
        }
        return order;
    }
}
