package io.portolan.raster.store;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Marks along an axis between which lie as many points each, however these are spread: what is dense is measured finely.
 */
final class Ruler implements Serializable {

    /** Parts between marks. */
    static final int PARTS = 64;

    /** Bits of a reading; those below the part tell the place within it. */
    static final int BITS = 20;

    private static final int WITHIN = 1 << BITS - 6;
    private static final int GUESSES = 1024;

    private final double[] marks = new double[PARTS + 1];
    private final double[] scales = new double[PARTS];
    private final byte[] guesses = new byte[GUESSES];
    private final double guessScale;

    /**
     * A ruler for points like these.
     *
     * @param sample their coordinates, at least one; sorted afterwards
     * @param least of all coordinates, that is parted from the others even if the sample shows no other
     * @param most of all coordinates
     */
    Ruler(double[] sample, double least, double most) {
        Arrays.sort(sample);
        for (int i = 1; i < PARTS; i++) {
            double mark = sample[(int) ((long) sample.length * i / PARTS)];
            marks[i] = Math.max(mark, Math.nextUp(least));
        }
        marks[0] = least;
        marks[PARTS] = Math.max(most, marks[PARTS - 1]);
        for (int part = 0; part < PARTS; part++) {
            scales[part] = scale(WITHIN, marks[part], marks[part + 1]);
        }
        guessScale = scale(GUESSES, least, most);
        int part = 0;
        for (int i = 0; i < GUESSES; i++) {
            while (part < PARTS - 1 && guess(marks[part + 1]) < i) {
                part++;
            }
            guesses[i] = (byte) part;
        }
    }

    private static double scale(int steps, double from, double to) {
        double scale = steps / (to - from);
        return Double.isFinite(scale) ? scale : 0;
    }

    private int guess(double value) {
        return (int) Math.max(0, Math.min(GUESSES - 1, (value - marks[0]) * guessScale));
    }

    /** The part that a value is in, 0 to {@link #PARTS} exclusive. */
    int part(double value) {
        int part = guesses[guess(value)];
        while (part < PARTS - 1 && marks[part + 1] <= value) {
            part++;
        }
        return part;
    }

    /** Where a value is, 0 to 2^{@link #BITS} exclusive. */
    int read(double value) {
        int part = part(value);
        int within = (int) Math.max(0, Math.min(WITHIN - 1, (value - marks[part]) * scales[part]));
        return part * WITHIN + within;
    }

    /** What lies at a reading, or at the end of all. */
    double value(int reading) {
        int part = reading / WITHIN;
        return part == PARTS
                ? marks[PARTS]
                : marks[part] + reading % WITHIN * ((marks[part + 1] - marks[part]) / WITHIN);
    }

    /** From the least to the greatest. */
    double length() {
        return marks[PARTS] - marks[0];
    }
}
