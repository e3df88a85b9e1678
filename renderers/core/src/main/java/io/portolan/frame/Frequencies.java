package io.portolan.frame;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often the texts of a column occur.
 *
 * @param counts of the most frequent, those first; keeps its order
 * @param distinct how many different texts there are
 */
public record Frequencies(Map<String, Long> counts, long distinct) {

    /** The most frequent of these, those equally frequent in the order given. */
    public static Frequencies of(Map<String, Long> counts, int limit) {
        Map<String, Long> most = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(limit)
                .forEach(entry -> most.put(entry.getKey(), entry.getValue()));
        return new Frequencies(most, counts.size());
    }
}
