package io.portolan.image.axis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes numbers by a format of d3-format: {@code [[fill]align][sign][symbol][0][width][,][.precision][~][type]}. */
public final class D3Format {

    private static final Pattern SPEC =
            Pattern.compile("(?:(.)?([<>=^]))?([+\\-( ])?([$#])?(0)?(\\d{1,3})?(,)?(?:\\.(\\d{1,2}))?(~)?([a-zA-Z%])?");
    private static final String[] PREFIXES = {
        "y", "z", "a", "f", "p", "n", "\u00b5", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y"
    };

    private final String type;
    private final int precision;
    private final boolean trim;
    private final boolean comma;
    private final boolean plus;
    private final boolean dollar;
    private final boolean zeroFill;
    private final int width;
    private final String separators;

    private D3Format(Matcher spec, String separators) {
        this.separators = separators.length() > 1 ? separators : ".,";
        type = spec.group(10) == null ? "" : spec.group(10);
        trim = spec.group(9) != null || type.isEmpty();
        precision = spec.group(8) != null ? Integer.parseInt(spec.group(8)) : type.isEmpty() ? 12 : 6;
        comma = spec.group(7) != null || type.equals("n");
        width = spec.group(6) == null ? 0 : Integer.parseInt(spec.group(6));
        zeroFill = spec.group(5) != null;
        dollar = "$".equals(spec.group(4));
        plus = "+".equals(spec.group(3));
    }

    /** The format a text says; a plain one where it says none. */
    public static D3Format of(String text, String separators) {
        Matcher spec = SPEC.matcher(text);
        if (!spec.matches()) {
            spec = SPEC.matcher("");
            spec.matches();
        }
        return new D3Format(spec, separators);
    }

    /** A format as plotly.js reads it: where it starts with no precision or symbol, zeros at the end are left out. */
    public static D3Format tidy(String text, String separators) {
        if (text.matches("0\\.f|\\d[%s].*")) {
            return of(text.startsWith("0.") ? "~f" : "~" + text.charAt(1), separators);
        }
        int signs = text.matches("[+\\-( ].*") ? 1 : 0;
        String rest = text.substring(signs);
        boolean precise = text.matches("\\d\\.\\df.*|.*\\.\\d%.*") || rest.matches("[~,.0$#].*");
        boolean zerosMatter = precise || !rest.matches(".*[&fps].*");
        return of(zerosMatter ? text : text.substring(0, signs) + "~" + rest, separators);
    }

    public String text(double value) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        String body = body(new BigDecimal(Math.abs(value)));
        boolean negative = value < 0 && !body.matches("[0.,]*");
        String sign = negative ? "-" : plus ? "+" : "";
        String text = sign + (dollar ? "$" : "") + body;
        return zeroFill ? sign + "0".repeat(Math.max(0, width - text.length())) + text.substring(sign.length()) : text;
    }

    private String body(BigDecimal size) {
        switch (type) {
            case "f":
                return decimal(size.setScale(precision, RoundingMode.HALF_UP), "");
            case "%":
                return decimal(size.movePointRight(2).setScale(precision, RoundingMode.HALF_UP), "") + "%";
            case "p":
                return decimal(significant(size.movePointRight(2)), "") + "%";
            case "d":
                return decimal(size.setScale(0, RoundingMode.HALF_UP), "");
            case "e":
                return exponential(size);
            case "s":
                return prefixed(size);
            case "x":
                return size.toBigInteger().toString(16);
            case "g":
            case "":
            case "n":
                return general(size);
            default:
                return decimal(significant(size), "");
        }
    }

    private BigDecimal significant(BigDecimal size) {
        return size.signum() == 0 ? size : size.round(new MathContext(Math.max(1, precision), RoundingMode.HALF_UP));
    }

    private static int power(BigDecimal size) {
        return size.signum() == 0 ? 0 : size.precision() - size.scale() - 1;
    }

    private String general(BigDecimal size) {
        BigDecimal rounded = significant(size);
        int power = power(rounded);
        return power < -6 || power >= Math.max(1, precision) ? exponential(size) : decimal(rounded, "");
    }

    private String exponential(BigDecimal size) {
        int digits = type.equals("e") ? precision + 1 : Math.max(1, precision);
        BigDecimal rounded = size.signum() == 0 ? size : size.round(new MathContext(digits, RoundingMode.HALF_UP));
        int power = power(rounded);
        BigDecimal mantissa = rounded.movePointLeft(power).setScale(digits - 1, RoundingMode.HALF_UP);
        return decimal(mantissa, "") + "e" + (power < 0 ? "-" : "+") + Math.abs(power);
    }

    private String prefixed(BigDecimal size) {
        BigDecimal rounded = significant(size);
        int thousands = Math.max(-8, Math.min(8, Math.floorDiv(power(rounded), 3)));
        BigDecimal scaled = rounded.movePointLeft(3 * thousands);
        int decimals = Math.max(0, precision - 1 - Math.floorMod(power(rounded), 3));
        return decimal(scaled.setScale(Math.max(0, decimals), RoundingMode.HALF_UP), PREFIXES[thousands + 8]);
    }

    private String decimal(BigDecimal number, String suffix) {
        BigDecimal shown = trim && number.signum() != 0 ? number.stripTrailingZeros() : number;
        String digits = (trim && number.signum() == 0 ? BigDecimal.ZERO : shown).toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "" : separators.charAt(0) + digits.substring(point + 1);
        return (comma ? NumberText.grouped(whole, separators.charAt(1)) : whole) + rest + suffix;
    }
}
