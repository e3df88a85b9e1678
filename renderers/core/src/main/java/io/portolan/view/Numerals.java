package io.portolan.view;

import java.util.Comparator;
import java.util.List;

/** Categories that are numbers, such as years or counts of cylinders, have an order of their own. */
final class Numerals {

    private Numerals() {}

    static boolean are(List<String> categories) {
        return !categories.isEmpty() && categories.stream().allMatch(Numerals::isNumeral);
    }

    private static boolean isNumeral(String text) {
        return text.matches("-?\\d{1,15}(\\.\\d{1,15})?");
    }

    /** By number if all are numbers, else as they are. */
    static List<String> sort(List<String> categories) {
        return are(categories)
                ? categories.stream()
                        .sorted(Comparator.comparingDouble(Double::parseDouble))
                        .toList()
                : categories;
    }
}
