package io.portolan.mark;

import io.portolan.frame.Statistic;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** One number for several. */
public enum Summary {
    SUM(Statistic.SUM, values -> Arrays.stream(values).sum()),
    MEAN(Statistic.MEAN, values -> Arrays.stream(values).average().orElse(Double.NaN)),
    MEDIAN(Statistic.MEDIAN, values -> Quantiles.of(values).at(.5)),
    LEAST(Statistic.LEAST, values -> Arrays.stream(values).min().orElse(Double.NaN)),
    GREATEST(Statistic.GREATEST, values -> Arrays.stream(values).max().orElse(Double.NaN));

    private final Statistic statistic;
    private final ToDoubleFunction<double[]> function;

    Summary(Statistic statistic, ToDoubleFunction<double[]> function) {
        this.statistic = statistic;
        this.function = function;
    }

    /** The same, for rows that are elsewhere. */
    Statistic statistic() {
        return statistic;
    }

    /** The number for values of which none is missing; NaN for none at all. */
    double of(double... values) {
        return values.length == 0 ? Double.NaN : function.applyAsDouble(values);
    }

    /** What an axis of these is called: {@code mean of price}; a sum goes by the name of what is summed. */
    String title(String column) {
        return this == SUM ? column : name().toLowerCase(Locale.ROOT) + " of " + column;
    }
}
