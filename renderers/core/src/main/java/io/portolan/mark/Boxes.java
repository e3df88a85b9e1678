package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.frame.BoxPart;
import io.portolan.frame.Column;
import io.portolan.frame.NumberColumn;
import io.portolan.frame.TextColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/** What the boxes of a layer show, one row for each part of a box. */
final class Boxes {

    private final List<Integer> rows = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    private Boxes() {}

    static Layer of(Layer layer, Channel place, Channel value) {
        Boxes boxes = new Boxes();
        Column column = layer.need(value);
        for (int[] group : Groups.of(layer, EnumSet.of(place, Channel.COLOR))) {
            boxes.add(group[0], Quantiles.of(Groups.numbers(column, group)));
        }
        return layer.withoutTooltips()
                .take(boxes.rows.stream().mapToInt(row -> row).toArray())
                .with(
                        value,
                        NumberColumn.of(
                                column.name(),
                                boxes.values.stream().mapToDouble(v -> v).toArray()))
                .with(Channel.TEXT, TextColumn.of("", boxes.parts.toArray(String[]::new)));
    }

    private void add(int row, Quantiles quantiles) {
        double q1 = quantiles.at(.25);
        double q3 = quantiles.at(.75);
        double low = q1 - BoxPart.REACH * (q3 - q1);
        double high = q3 + BoxPart.REACH * (q3 - q1);
        double[] sorted = quantiles.sorted();
        double[] within =
                Arrays.stream(sorted).filter(v -> v >= low && v <= high).toArray();
        add(row, within[0], BoxPart.LOWER_WHISKER);
        add(row, q1, BoxPart.LOWER_QUARTILE);
        add(row, quantiles.at(.5), BoxPart.MEDIAN);
        add(row, q3, BoxPart.UPPER_QUARTILE);
        add(row, within[within.length - 1], BoxPart.UPPER_WHISKER);
        Arrays.stream(sorted).filter(v -> v < low || v > high).forEach(v -> add(row, v, BoxPart.OUTLIER));
    }

    private void add(int row, double value, BoxPart part) {
        rows.add(row);
        values.add(value);
        parts.add(part.name());
    }
}
