package io.portolan.image.score;

import java.util.Locale;

/**
 * How like a drawing is to plotly.js's.
 *
 * @param name of the figure
 * @param picture likeness of the pictures, 0 to 1
 * @param texts F1 of the strings drawn, 0 to 1
 */
record Score(String name, double picture, double texts) {

    /** What a harmless change may cost: a rounded edge, one pixel's shift. */
    private static final double TOLERANCE = 0.01;

    /** A line of the table. */
    static Score parse(String line) {
        String[] fields = line.split(" +");
        return new Score(fields[0], Double.parseDouble(fields[1]), Double.parseDouble(fields[2]));
    }

    String line() {
        return String.format(Locale.ROOT, "%s %.3f %.3f", name, picture, texts);
    }

    boolean isWorseThan(Score kept) {
        return picture < kept.picture - TOLERANCE || texts < kept.texts - TOLERANCE;
    }
}
