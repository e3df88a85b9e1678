package io.portolan.view;

import io.portolan.channel.Channel;
import io.portolan.frame.ColumnType;
import io.portolan.frame.Frequencies;
import io.portolan.mark.Rows;
import io.portolan.scale.ShapeScale;
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

    List<Draft> fold(List<Draft> drafts) {
        List<Draft> folded = drafts;
        for (Channel channel : List.of(Channel.X, Channel.Y, Channel.COLOR, Channel.SHAPE)) {
            folded = fold(folded, channel, LIMITS.get(channel));
        }
        return folded;
    }

    private List<Draft> fold(List<Draft> drafts, Channel channel, int limit) {
        Map<String, Long> counts = new LinkedHashMap<>();
        long distinct = 0;
        String name = "";
        for (Draft draft : drafts) {
            if (isFoldable(draft.rows(), channel)) {
                Frequencies found = draft.rows().frequencies(channel, 2 * limit);
                found.counts().forEach((label, count) -> counts.merge(label, count, Long::sum));
                distinct = Math.max(distinct, found.distinct());
                name = draft.rows().name(channel);
            }
        }
        long all = Math.max(distinct, counts.size());
        if (all <= limit) {
            return drafts;
        }
        Set<String> kept = Frequencies.of(counts, limit - 1).counts().keySet();
        long others = all - kept.size();
        notes.add("The " + others + " least frequent of " + all + " values of " + name + " are shown as \u201cother ("
                + others + ")\u201d");
        String other = OTHER + others + ")";
        return drafts.stream()
                .map(draft -> isFoldable(draft.rows(), channel)
                        ? draft.map(rows -> rows.folded(channel, kept, other))
                        : draft)
                .toList();
    }

    private static boolean isFoldable(Rows rows, Channel channel) {
        return rows.has(channel) && (rows.type(channel) == ColumnType.CATEGORY || channel == Channel.SHAPE);
    }

    /** Whether a category is what others were folded into. */
    static boolean isOther(String category) {
        return category.startsWith(OTHER) && category.endsWith(")");
    }
}
