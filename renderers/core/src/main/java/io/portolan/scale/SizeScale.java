package io.portolan.scale;

import io.portolan.frame.Column;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Sizes of marks by number, so that the area is in proportion to the value where all values are positive, and in
 * proportion to the place between the least and the greatest otherwise.
 *
 * @param low the value that has no area
 * @param high the value of the greatest size
 */
public record SizeScale(double low, double high) {

    private static final double LEAST = 4;
    private static final double GREATEST = 24;

    /** Trains a scale on all columns that share it. */
    public static SizeScale train(List<Column> columns) {
        double least = values(columns).min().orElse(0);
        return new SizeScale(Math.min(0, least), values(columns).max().orElse(1));
    }

    private static DoubleStream values(List<Column> columns) {
        return columns.stream()
                .flatMapToDouble(column -> IntStream.range(0, column.size())
                        .mapToDouble(column::number)
                        .filter(value -> !Double.isNaN(value)));
    }

    /** The diameter in CSS pixels; 0, so that nothing is drawn, where the value is missing. */
    public double pixels(double value) {
        if (Double.isNaN(value)) {
            return 0;
        }
        double share = high > low ? (value - low) / (high - low) : 1;
        return Math.max(LEAST, GREATEST * Math.sqrt(share));
    }
}
