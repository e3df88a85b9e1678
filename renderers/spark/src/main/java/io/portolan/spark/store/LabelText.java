package io.portolan.spark.store;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** The values of keys and the like, to be read by people. */
final class LabelText {

    private static final MathContext DIGITS = new MathContext(6);

    private LabelText() {}

    /** A number with a fraction is rounded to six digits. */
    static String of(@Nullable Object value) {
        boolean fraction = value instanceof Double || value instanceof Float;
        if (!fraction || !Double.isFinite(((Number) value).doubleValue())) {
            return String.valueOf(value);
        }
        return Double.toString(new BigDecimal(value.toString()).round(DIGITS).doubleValue());
    }
}
