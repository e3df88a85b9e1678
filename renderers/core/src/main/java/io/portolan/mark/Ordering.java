package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.TextColumn;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts the rows of a layer so that their categories appear, and therefore stand, in an order. */
record Ordering(Order order) {

    static Ordering of(Order order) {
        return new Ordering(order);
    }

    /**
     * Orders the rows.
     *
     * @param place the channel of the categories
     * @param value the channel of the numbers that rank them, summed where a category has several
     */
    Layer apply(Layer layer, Channel place, Channel value) {
        Column categories = layer.need(place);
        if (order == Order.APPEARANCE || categories.type() != ColumnType.CATEGORY) {
            return layer;
        }
        Layer ordered = layer.take(IntStream.range(0, layer.rows())
                .boxed()
                .sorted(comparator(categories, layer.need(value)))
                .mapToInt(row -> row)
                .toArray());
        return ordered.need(place) instanceof TextColumn texts
                ? ordered.with(place, texts.withLevels(List.of()))
                : ordered;
    }

    private Comparator<Integer> comparator(Column categories, Column values) {
        if (order == Order.NAME) {
            return Comparator.comparing(row -> String.valueOf(categories.label(row)));
        }
        Map<String, Double> totals = new HashMap<>();
        for (int row = 0; row < values.size(); row++) {
            double value = values.isMissing(row) ? 0 : values.number(row);
            totals.merge(String.valueOf(categories.label(row)), value, Double::sum);
        }
        Comparator<Integer> rising =
                Comparator.comparingDouble(row -> totals.get(String.valueOf(categories.label(row))));
        return order == Order.ASCENDING ? rising : rising.reversed();
    }
}
