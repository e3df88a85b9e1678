package io.portolan.view;

/**
 * One pair of axes by Plotly's names.
 *
 * @param number from 1
 */
record Axes(int number) {

    String x() {
        return Sheet.numbered("x", number);
    }

    String y() {
        return Sheet.numbered("y", number);
    }

    /** The name in the layout: {@code xaxis2}. */
    String layoutName(String letter) {
        return Sheet.numbered(letter + "axis", number);
    }

    /** A reference such as {@code y domain} that was made for the first pair, for this one. */
    String rename(String reference) {
        String letter = reference.substring(0, 1);
        return Sheet.numbered(letter, number) + reference.substring(1);
    }
}
