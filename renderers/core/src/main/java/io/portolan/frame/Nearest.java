package io.portolan.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that look like a misspelt one: few edits away (Levenshtein), or containing it, case ignored. */
public final class Nearest {

    private static final int SHOWN = 3;

    private Nearest() {}

    /** The nearest of some names, nearest first; at most three, perhaps none. */
    public static List<String> to(String wrong, List<String> names) {
        String lower = wrong.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> isNear(lower, name.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparingInt(name -> distance(lower, name.toLowerCase(Locale.ROOT))))
                .limit(SHOWN)
                .toList();
    }

    private static boolean isNear(String wrong, String name) {
        boolean contained = wrong.length() > 1 && (name.contains(wrong) || wrong.contains(name));
        return contained || distance(wrong, name) <= Math.max(1, wrong.length() / 3 + 1);
    }

    static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replace, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
