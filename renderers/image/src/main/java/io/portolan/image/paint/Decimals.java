package io.portolan.image.paint;

/** Writes numbers with at most two decimals, without trailing zeros; much quicker than a formatter. */
public final class Decimals {

    private static final double LARGEST = 1e13;

    private Decimals() {}

    /** Appends a number; what is not finite becomes 0, what is too large for a page is cut. */
    public static StringBuilder append(StringBuilder out, double value) {
        double safe = Double.isFinite(value) ? Math.max(-LARGEST, Math.min(LARGEST, value)) : 0;
        long hundredths = Math.round(Math.abs(safe) * 100);
        if (safe < 0 && hundredths > 0) {
            out.append('-');
        }
        long whole = hundredths / 100;
        int rest = (int) (hundredths % 100);
        if (whole > 0 || rest == 0) {
            out.append(whole);
        }
        if (rest > 0) {
            out.append('.').append((char) ('0' + rest / 10));
            if (rest % 10 > 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
        return out;
    }

    public static String text(double value) {
        return append(new StringBuilder(), value).toString();
    }
}
