package io.portolan.image.axis;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names on a category axis, in order of first appearance or as {@code categoryorder} says. */
public final class Categories {

    /** Stands between the two levels of a name. */
    private static final char LEVEL = '\u001f';

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** Takes the names an axis states for itself. */
    void declare(Attrs axis) {
        String order = axis.text("categoryorder", axis.has("categoryarray") ? "array" : "trace");
        if (order.equals("array")) {
            Column stated = axis.column("categoryarray");
            for (int i = 0; i < stated.size(); i++) {
                add(String.valueOf(stated.text(i)));
            }
        }
    }

    /** The place of a name, which is added at the end if it is new. */
    int add(String name) {
        return places.computeIfAbsent(name, fresh -> {
            names.add(fresh);
            return names.size() - 1;
        });
    }

    /** Sorts the names, for an axis ordered by name; numbers made of them before are void. */
    public void sort(boolean descending) {
        names.sort(descending ? Comparator.reverseOrder() : Comparator.naturalOrder());
        arrange(new ArrayList<>(names));
    }

    /** Puts the names in an order: all of them, each once. */
    public void arrange(List<String> ordered) {
        names.clear();
        places.clear();
        ordered.forEach(this::add);
    }

    /** The place of a name; -1 where it is not on the axis. */
    int place(String name) {
        return places.getOrDefault(name, -1);
    }

    /** The place of a name of two levels, given with a comma between them; -1 where it is not on the axis. */
    int placeOfPair(String name) {
        for (int comma = name.indexOf(','); comma >= 0; comma = name.indexOf(',', comma + 1)) {
            int place = place(joined(name.substring(0, comma), name.substring(comma + 1)));
            if (place >= 0) {
                return place;
            }
        }
        return -1;
    }

    /** The names in their order; a copy. */
    List<String> names() {
        return new ArrayList<>(names);
    }

    public int size() {
        return names.size();
    }

    public String name(int place) {
        return names.get(place);
    }

    /** The name of an inner category together with that of its group. */
    static String joined(String group, String name) {
        return group + LEVEL + name;
    }

    /** The outer name of a category of two levels; empty where there is none. */
    public String group(int place) {
        return place >= 0 && place < names.size() && names.get(place).indexOf(LEVEL) >= 0
                ? names.get(place).substring(0, names.get(place).indexOf(LEVEL))
                : "";
    }

    /** The inner name of a category of two levels; of one level, its name. */
    String inner(int place) {
        return names.get(place).substring(names.get(place).indexOf(LEVEL) + 1);
    }

    /**
     * Brings groups together: in the order in which their names, and those within them, first came up. Numbers made of them
     * before are void.
     */
    public void gather() {
        Map<String, Integer> groups = new HashMap<>();
        Map<String, Integer> inners = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            groups.putIfAbsent(group(i), groups.size());
            inners.putIfAbsent(inner(i), inners.size());
        }
        List<String> ordered = new ArrayList<>(names);
        ordered.sort(Comparator.comparingInt((String name) -> groups.get(group(places.get(name))))
                .thenComparingInt(name -> inners.get(inner(places.get(name)))));
        arrange(ordered);
    }
}
