package io.portolan.image.field;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A matrix of values over two axes.
 *
 * @param x where its columns are
 * @param y where its rows are
 * @param z the values by rows, all of one length; NaN for a gap
 * @param texts by rows like the values; null for none
 */
public record Field(
        Positions x, Positions y, double[][] z, @Nullable String[][] texts) {

    private static final Positions NOWHERE = Positions.stepped(0, 1, 0);

    /** A field of no values. */
    public static final Field EMPTY = new Field(NOWHERE, NOWHERE, new double[0][0], new String[0][0]);

    public boolean isEmpty() {
        return z.length == 0 || x.size() == 0;
    }

    /** Whether all cells have one size in the units of the axes. */
    boolean isEven() {
        return isEven(x.middles()) && isEven(y.middles());
    }

    private static boolean isEven(double[] middles) {
        double step = (middles[middles.length - 1] - middles[0]) / Math.max(1, middles.length - 1);
        for (int i = 1; i < middles.length; i++) {
            if (Math.abs(middles[i] - middles[i - 1] - step) > Math.abs(step / 100)) {
                return false;
            }
        }
        return true;
    }

    /** The text of a cell; null where it has none. */
    @Nullable
    String text(int row, int column) {
        return row < texts.length && column < texts[row].length ? texts[row][column] : null;
    }

    /** The same field with its gaps filled from what is around them. */
    public Field filled() {
        return new Field(x, y, new Gaps(z).filled(), texts);
    }

    /** The same field with 0 in its gaps. */
    Field zeroed() {
        double[][] all = Arrays.stream(z)
                .map(row -> Arrays.stream(row).map(v -> Double.isNaN(v) ? 0 : v).toArray())
                .toArray(double[][]::new);
        return new Field(x, y, all, texts);
    }

    /** All values, row by row. */
    public double[] values() {
        return Arrays.stream(z).flatMapToDouble(Arrays::stream).toArray();
    }
}
