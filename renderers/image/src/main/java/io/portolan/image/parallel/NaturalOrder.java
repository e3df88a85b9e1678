package io.portolan.image.parallel;

import io.portolan.image.value.Column;
import java.util.Comparator;
import java.util.List;

/** Sorts texts as numbers where all of them are, and by their characters otherwise. */
final class NaturalOrder {

    private NaturalOrder() {}

    static Comparator<String> of(List<String> texts) {
        return Column.ofTexts(texts).isNumeric()
                ? Comparator.comparingDouble(
                        text -> Column.ofTexts(List.of(text)).number(0))
                : Comparator.naturalOrder();
    }
}
