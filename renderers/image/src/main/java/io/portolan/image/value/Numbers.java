package io.portolan.image.value;

/** Numbers that came as text. */
final class Numbers {

    private Numbers() {}

    /** The number a text says, with blanks around it allowed; NaN where it says none. */
    static double parse(String text) {
        String trimmed = text.trim();
        if (trimmed.isEmpty() || !looksNumeric(trimmed)) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(trimmed);
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
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
