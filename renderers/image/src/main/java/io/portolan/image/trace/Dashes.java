package io.portolan.image.trace;

import io.portolan.image.value.Column;
import java.util.List;

/** Dash patterns by their Plotly names, which grow with the line's width. */
public final class Dashes {

    private static final double[] SOLID = {};

    private Dashes() {}

    /** The lengths of a pattern: a name, or numbers separated by commas or blanks; none for a solid line. */
    public static double[] of(String dash, double width) {
        double unit = Math.max(width, 3);
        switch (dash) {
            case "solid":
            case "":
                return SOLID;
            case "dot":
                return new double[] {unit, unit};
            case "dash":
                return new double[] {3 * unit, 3 * unit};
            case "longdash":
                return new double[] {5 * unit, 5 * unit};
            case "dashdot":
                return new double[] {3 * unit, unit, unit, unit};
            case "longdashdot":
                return new double[] {5 * unit, 2 * unit, unit, 2 * unit};
            default:
                return numbers(dash);
        }
    }

    private static double[] numbers(String list) {
        String[] parts = list.replace("px", "").trim().split("[,\\s]+");
        double[] lengths = new double[parts.length % 2 == 0 ? parts.length : 2 * parts.length];
        for (int i = 0; i < lengths.length; i++) {
            double length = Column.ofTexts(List.of(parts[i % parts.length])).number(0);
            if (!(length >= 0)) {
                return SOLID;
            }
            lengths[i] = length;
        }
        return lengths;
    }
}
