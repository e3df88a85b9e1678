package io.portolan.image.paint;

/** Writes numbers with few decimals, without trailing zeros; much quicker than a formatter. */
public final class Decimals {

    private static final double LARGEST = 1e13;

    private Decimals() {}

    /** Appends a length with at most two decimals; what is not finite becomes 0, what is too large for a page is cut. */
    public static StringBuilder append(StringBuilder out, double value) {
        return append(out, value, 100);
    }

    /** Appends a share of 1 with at most five decimals, for what two are too coarse: colours, sines, offsets. */
    public static StringBuilder appendShare(StringBuilder out, double value) {
        return append(out, value, 100_000);
    }

    private static StringBuilder append(StringBuilder out, double value, int parts) {
        double safe = Double.isFinite(value) ? Math.max(-LARGEST, Math.min(LARGEST, value)) : 0;
        long counted = Math.round(Math.abs(safe) * parts);
        if (safe < 0 && counted > 0) {
            out.append('-');
        }
        long whole = counted / parts;
        int rest = (int) (counted % parts);
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
        return append(new StringBuilder(), value).toString();
    }
}
