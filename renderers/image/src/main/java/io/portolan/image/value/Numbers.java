package io.portolan.image.value;

/** Numbers as they came. */
public final class Numbers {

    /** What sums, differences and margins of a few such numbers still hold; plotly.js draws none beyond it either. */
    private static final double MOST = Double.MAX_VALUE * 1e-4;

    private Numbers() {}

    /** The number a text says, with blanks around it allowed; NaN where it says none. */
    public static double parse(String text) {
        String trimmed = text.trim();
        if (trimmed.isEmpty() || !looksNumeric(trimmed)) {
            return Double.NaN;
        }
        try {
            return drawable(Double.parseDouble(trimmed));
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    /** The number, or NaN where it is infinite or too large to reckon with. */
    static double drawable(double number) {
        return Math.abs(number) <= MOST ? number : Double.NaN;
    }

    /** Java also reads "NaN", "1f" and hexadecimal floats, which Plotly does not. */
    private static boolean looksNumeric(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && "+-.eE".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
