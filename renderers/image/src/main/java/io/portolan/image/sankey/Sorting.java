package io.portolan.image.sankey;

import java.util.Comparator;
import java.util.List;

/** Sorts by orders that contradict themselves here and there, which Java's own sort refuses. */
final class Sorting {

    private Sorting() {}

    static <T> void sort(List<T> list, Comparator<T> order) {
        for (int i = 1; i < list.size(); i++) {
            T item = list.get(i);
            int at = i;
            while (at > 0 && order.compare(list.get(at - 1), item) > 0) {
                list.set(at, list.get(at - 1));
                at--;
            }
            list.set(at, item);
        }
    }
}
