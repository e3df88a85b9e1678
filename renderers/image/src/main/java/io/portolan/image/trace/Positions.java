package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.PeriodAlignment;
import io.portolan.image.value.Attrs;
import java.util.Arrays;

/** Positions that a figure describes by where they start and how far they step. */
final class Positions {

    private Positions() {}

    /** Whether x and y, as far as they are stated, hold anything. */
    static boolean haveData(Attrs attrs) {
        boolean x = !attrs.column("x").isEmpty();
        boolean y = !attrs.column("y").isEmpty();
        return (x || !attrs.has("x")) && (y || !attrs.has("y")) && (x || y);
    }

    /** The numbers on two axes that x and y state, as many of one as of the other. */
    static double[][] of(Attrs attrs, Axis x, Axis y) {
        double[] xs = along(attrs, "x", x, 0);
        double[] ys = along(attrs, "y", y, xs.length);
        xs = attrs.has("x") ? xs : along(attrs, "x", x, ys.length);
        int count = Math.min(xs.length, ys.length);
        return new double[][] {first(xs, count), first(ys, count)};
    }

    /**
     * The numbers on the axis of a letter, moved within their periods.
     *
     * @param count how many there are where they are not listed
     */
    static double[] along(Attrs attrs, String letter, Axis axis, int count) {
        double[] numbers = attrs.has(letter) ? axis.numbers(attrs.column(letter)) : counted(attrs, letter, axis, count);
        return PeriodAlignment.aligned(attrs, letter, axis, numbers);
    }

    private static double[] first(double[] values, int count) {
        return values.length == count ? values : Arrays.copyOf(values, count);
    }

    /** So many positions from {@code x0} in steps of {@code dx}, or from {@code y0} in steps of {@code dy}. */
    private static double[] counted(Attrs attrs, String letter, Axis axis, int count) {
        double start = attrs.at(letter + "0").map(axis::number).orElse(0.0);
        double step = attrs.number("d" + letter, 1);
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = start + i * step;
        }
        return numbers;
    }
}
