package io.portolan.image.axis;

import io.portolan.image.value.Attrs;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers as Plotly's axes do: no more digits than the step needs, one exponent for all. */
public final class NumberText {

    private static final String EXTENDED = "SI extended";
    private static final String[] SI = {
        "q", "r", "y", "z", "a", "f", "p", "n", "\u03bc", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y", "R", "Q"
    };

    /** Where the prefix for ones would stand. */
    private static final int BASE = 10;

    static final char MINUS = '\u2212';

    private final String exponentFormat;
    private final String tickFormat;
    private final String separators;
    private final boolean separateThousands;
    private final int decimals;
    private final int exponent;

    private NumberText(Attrs attrs, int decimals, int exponent) {
        this.exponentFormat = attrs.text("exponentformat", "B");
        this.tickFormat = attrs.text("tickformat", "");
        this.separators = attrs.text("separators", ".,");
        this.separateThousands = attrs.flag("separatethousands", false);
        this.decimals = decimals;
        this.exponent = exponent;
    }

    /** For ticks of a step, up to a largest absolute value. */
    static NumberText of(Attrs attrs, double step, double largest) {
        int decimals = 2 - (int) Math.floor(StrictMath.log10(step) + 0.01);
        return new NumberText(attrs, decimals, exponent(attrs, largest));
    }

    private static int exponent(Attrs attrs, double largest) {
        int power = (int) Math.floor(StrictMath.log10(largest) + 0.01);
        String format = attrs.text("exponentformat", "B");
        if (largest == 0 || Math.abs(power) <= attrs.number("minexponent", 3)) {
            return 0;
        }
        boolean byThousands = isSi(format) && !isPower(format, power);
        return byThousands ? 3 * (int) Math.floor((power - 1) / 3.0 + 0.5) : power;
    }

    /** For a number that stands alone: four digits more than a step as large as itself would need. */
    public static NumberText forOne(Attrs attrs, double value) {
        double size = value == 0 ? 1 : Math.abs(value);
        int decimals = 6 - (int) Math.floor(StrictMath.log10(size) + 0.01);
        return new NumberText(attrs, decimals, exponent(attrs, size));
    }

    private static boolean isSi(String format) {
        return format.equals("SI") || format.equals("B") || format.equals(EXTENDED);
    }

    /** Whether a format writes a power of ten as one: if told to, or where no prefix is left. */
    static boolean isPower(String format, int power) {
        boolean isBeyond = format.equals(EXTENDED) ? power > 32 || power < -30 : power > 14 || power < -15;
        return format.equals("power") || isSi(format) && isBeyond;
    }

    /** The number as text; without its exponent where that is shown elsewhere. */
    public String text(double value, boolean withExponent) {
        if (!tickFormat.isEmpty()) {
            return D3Format.tidy(tickFormat, separators).text(value).replace('-', MINUS);
        }
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        int power = exponentFormat.equals("none") ? 0 : exponent;
        double size = Math.abs(value);
        boolean zero = size < StrictMath.pow(10, -decimals) / 2;
        String digits = zero ? "0" : separated(mantissa(size, power));
        String text = power == 0 || !withExponent ? digits : digits + exponentText(power);
        return value < 0 && !zero ? MINUS + text : text;
    }

    private String mantissa(double size, int power) {
        BigDecimal number = new BigDecimal(size).movePointLeft(power);
        BigDecimal rounded = number.setScale(Math.min(20, decimals + power), RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }

    /** Thousands are set apart from five digits on, or always if asked for. */
    private String separated(String digits) {
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "" : separators.charAt(0) + digits.substring(point + 1);
        boolean apart = separators.length() > 1 && (whole.length() > 4 || separateThousands);
        return (apart ? grouped(whole, separators.charAt(1)) : whole) + rest;
    }

    /** Whole digits, with a separator between thousands. */
    public static String grouped(String whole, char separator) {
        StringBuilder out = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            out.insert(at, separator);
        }
        return out.toString();
    }

    private String exponentText(int power) {
        String format = isPower(exponentFormat, power) ? "power" : exponentFormat;
        String size = power < 0 ? MINUS + String.valueOf(-power) : String.valueOf(power);
        switch (format) {
            case "e":
            case "E":
                return format + (power < 0 ? "" : "+") + size;
            case "power":
                return "\u00d710<sup>" + size + "</sup>";
            case "SI":
            case EXTENDED:
                return SI[power / 3 + BASE];
            default:
                return power == 9 ? "B" : SI[power / 3 + BASE];
        }
    }
}
