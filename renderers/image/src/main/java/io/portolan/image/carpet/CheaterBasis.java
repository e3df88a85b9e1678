package io.portolan.image.carpet;

/**
 * The x of a carpet that states none: a cheater plot, in which each row is shifted against the one before, so that lines of
 * both parameters can be told apart. The whole spans 0 to 1.
 */
final class CheaterBasis {

    private CheaterBasis() {}

    /**
     * The x by rows.
     *
     * @param a the shares of the way along a at the columns
     * @param b the shares of the way along b at the rows
     * @param slope how far the last row is shifted against the first, to the left, in widths of a row
     */
    static double[][] of(double[] a, double[] b, double slope) {
        double[][] x = new double[b.length][a.length];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < b.length; row++) {
            for (int column = 0; column < a.length; column++) {
                x[row][column] = a[column] - b[row] * slope;
                low = Math.min(low, x[row][column]);
                high = Math.max(high, x[row][column]);
            }
        }
        for (double[] row : x) {
            for (int column = 0; column < row.length; column++) {
                row[column] = (row[column] - low) / (high - low);
            }
        }
        return x;
    }

    /** The shares of the way, by values or evenly. */
    static double[] shares(double[] values, boolean even) {
        double[] shares = new double[values.length];
        int last = values.length - 1;
        for (int i = 0; i <= last; i++) {
            shares[i] = even ? i / (double) last : (values[i] - values[0]) / (values[last] - values[0]);
        }
        return shares;
    }
}
