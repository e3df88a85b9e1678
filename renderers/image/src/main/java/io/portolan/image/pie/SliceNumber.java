package io.portolan.image.pie;

import io.portolan.image.axis.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes values and shares as the labels of slices have them: so many significant digits, and no zeros behind. */
public final class SliceNumber {

    private final String separators;

    public SliceNumber(String separators) {
        this.separators = separators.isEmpty() ? ".," : separators;
    }

    public String percent(double share) {
        return separated(significant(share * 100, 3)) + "%";
    }

    public String value(double value) {
        return separated(significant(value, 10));
    }

    private static String significant(double value, int digits) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP));
        if (rounded.signum() == 0) {
            return "0";
        }
        int power = rounded.precision() - rounded.scale() - 1;
        BigDecimal shown = rounded.stripTrailingZeros();
        return power >= -6 && power < digits
                ? shown.toPlainString()
                : shown.movePointLeft(power).toPlainString() + "e" + (power < 0 ? "" : "+") + power;
    }

    /** Thousands are set apart in numbers of five digits or with decimals. */
    private String separated(String digits) {
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        boolean apart = separators.length() > 1 && (point >= 0 || whole.length() > 4) && !digits.contains("e");
        String first = apart ? NumberText.grouped(whole, separators.charAt(1)) : whole;
        return point < 0 ? first : first + separators.charAt(0) + digits.substring(point + 1);
    }
}
