package io.portolan.view;

import io.portolan.channel.Channel;
import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.TextColumn;
import io.portolan.mark.Layer;
import io.portolan.scale.ShapeScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the number of categories to what a page can show: the most frequent stay, the rest become one category
 * {@code other (n)}, and a note says so.
 *
 * @param notes where notes are left
 */
record Folding(List<String> notes) {

    /** Colours beyond these can no longer be told apart. */
    static final int COLORS = 20;

    /** Places on a category axis. */
    static final int PLACES = 1000;

    private static final String OTHER = "other (";

    private static final Map<Channel, Integer> LIMITS =
            Map.of(Channel.X, PLACES, Channel.Y, PLACES, Channel.COLOR, COLORS, Channel.SHAPE, ShapeScale.limit());

    List<Part> fold(List<Part> parts) {
        List<Part> folded = parts;
        for (Channel channel : List.of(Channel.X, Channel.Y, Channel.COLOR, Channel.SHAPE)) {
            folded = fold(folded, channel, LIMITS.get(channel));
        }
        return folded;
    }

    private List<Part> fold(List<Part> parts, Channel channel, int limit) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        String name = "";
        for (Part part : parts) {
            Column column = part.layer().columns().get(channel);
            if (column != null && (column.type() == ColumnType.CATEGORY || channel == Channel.SHAPE)) {
                count(column, counts);
                name = column.name();
            }
        }
        if (counts.size() <= limit) {
            return parts;
        }
        Set<String> kept = mostFrequent(counts, limit - 1);
        int others = counts.size() - kept.size();
        notes.add("The " + others + " least frequent of " + counts.size() + " values of " + name
                + " are shown as \u201cother (" + others + ")\u201d");
        return parts.stream()
                .map(part -> part.map(layer -> fold(layer, channel, kept, OTHER + others + ")")))
                .toList();
    }

    /** Whether a category is what others were folded into. */
    static boolean isOther(String category) {
        return category.startsWith(OTHER) && category.endsWith(")");
    }

    private static void count(Column column, Map<String, Integer> counts) {
        for (int row = 0; row < column.size(); row++) {
            String label = column.label(row);
            if (label != null) {
                counts.merge(label, 1, Integer::sum);
            }
        }
    }

    private static Set<String> mostFrequent(Map<String, Integer> counts, int limit) {
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        Set<String> kept = new HashSet<>();
        entries.subList(0, limit).forEach(entry -> kept.add(entry.getKey()));
        return kept;
    }

    private static Layer fold(Layer layer, Channel channel, Set<String> kept, String other) {
        Column column = layer.columns().get(channel);
        if (column == null || (column.type() != ColumnType.CATEGORY && channel != Channel.SHAPE)) {
            return layer;
        }
        TextColumn folded = column.asText().mapText(label -> kept.contains(label) ? label : other);
        return layer.with(channel, folded);
    }
}
