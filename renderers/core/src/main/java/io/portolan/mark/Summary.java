package io.portolan.mark;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** One number for several. */
public enum Summary {
    SUM(values -> Arrays.stream(values).sum()),
    MEAN(values -> Arrays.stream(values).average().orElse(Double.NaN)),
    MEDIAN(values -> Quantiles.of(values).at(.5)),
    LEAST(values -> Arrays.stream(values).min().orElse(Double.NaN)),
    GREATEST(values -> Arrays.stream(values).max().orElse(Double.NaN));

    private final ToDoubleFunction<double[]> function;

    Summary(ToDoubleFunction<double[]> function) {
        this.function = function;
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
