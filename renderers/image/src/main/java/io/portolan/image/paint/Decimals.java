package io.portolan.image.paint;

/** Writes numbers with few decimals, without trailing zeros; much quicker than a formatter. */
public final class Decimals {

    private static final double LARGEST = 1e13;

    private Decimals() {}

    /** Appends a length with at most two decimals; what is not finite becomes 0, what is too large for a page is cut. */
    public static TextBuffer append(TextBuffer out, double value) {
        return append(out, value, 100);
    }

    /** Appends a share of 1 with at most five decimals, for what two are too coarse: colours, sines, offsets. */
    public static TextBuffer appendShare(TextBuffer out, double value) {
        return append(out, value, 100_000);
    }

    /** Appends a length as {@link #append} does, behind another: a blank parts them where no minus does. */
    public static TextBuffer appendNext(TextBuffer out, double value) {
        long counted = counted(value, 100);
        return append(counted < 0 ? out : out.append(' '), counted, 100);
    }

    private static TextBuffer append(TextBuffer out, double value, int parts) {
        return append(out, counted(value, parts), parts);
    }

    private static long counted(double value, int parts) {
        double safe = Double.isFinite(value) ? Math.max(-LARGEST, Math.min(LARGEST, value)) : 0;
        long counted = Math.round(Math.abs(safe) * parts);
        return safe < 0 ? -counted : counted;
    }

    private static TextBuffer append(TextBuffer out, long counted, int parts) {
        if (counted < 0) {
            out.append('-');
        }
        long whole = Math.abs(counted) / parts;
        int rest = (int) (Math.abs(counted) % parts);
        if (whole > 0 || rest == 0) {
            out.append(whole);
        }
        if (rest > 0) {
            out.append('.');
        }
        for (int unit = parts / 10; rest > 0; unit /= 10) {
            out.append((char) ('0' + rest / unit));
            rest %= unit;
        }
        return out;
    }

    public static String text(double value) {
        return append(new TextBuffer(), value).toString();
    }
}
