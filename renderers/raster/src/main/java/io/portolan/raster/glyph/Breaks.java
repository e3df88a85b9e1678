package io.portolan.raster.glyph;

/** The edges between cells whose middles are known: halfway between neighbours, and as far beyond the outermost. */
final class Breaks {

    private Breaks() {}

    /** One edge more than middles. */
    static double[] of(double[] middles) {
        int n = middles.length;
        double[] edges = new double[n + 1];
        for (int i = 0; i < n - 1; i++) {
            edges[i + 1] = middles[i] + 0.5 * (middles[i + 1] - middles[i]);
        }
        edges[0] = n < 2 ? middles[0] - 0.5 : middles[0] - 0.5 * (middles[1] - middles[0]);
        edges[n] = n < 2 ? middles[0] + 0.5 : middles[n - 1] + 0.5 * (middles[n - 1] - middles[n - 2]);
        return edges;
    }

    /** The corners of the cells of a bent grid, each the mean of the four middles around: one row and one column more. */
    static double[][] of(double[][] middles) {
        double[][] padded = padded(middles);
        double[][] corners = new double[padded.length - 1][padded[0].length - 1];
        for (int row = 0; row < corners.length; row++) {
            for (int i = 0; i < corners[row].length; i++) {
                corners[row][i] =
                        0.25 * (padded[row][i] + padded[row][i + 1] + padded[row + 1][i] + padded[row + 1][i + 1]);
            }
        }
        return corners;
    }

    /** The middles and, around them, where their rows and columns would go on. */
    private static double[][] padded(double[][] middles) {
        int rows = middles.length;
        double[][] padded = new double[rows + 2][];
        for (int row = 0; row < rows; row++) {
            padded[row + 1] = continued(middles[row]);
        }
        double[] above = new double[middles[0].length];
        double[] below = new double[above.length];
        for (int i = 0; i < above.length; i++) {
            above[i] = 2 * middles[0][i] - middles[1][i];
            below[i] = 2 * middles[rows - 1][i] - middles[rows - 2][i];
        }
        padded[0] = continued(above);
        padded[rows + 1] = continued(below);
        return padded;
    }

    private static double[] continued(double[] row) {
        int n = row.length;
        double[] longer = new double[n + 2];
        System.arraycopy(row, 0, longer, 1, n);
        longer[0] = 2 * row[0] - row[1];
        longer[n + 1] = 2 * row[n - 1] - row[n - 2];
        return longer;
    }

    /** Whether values are evenly spaced, within the rounding of their sources. */
    static boolean areEven(double[] values) {
        int last = values.length - 1;
        for (int i = 0; i <= last; i++) {
            double even = values[0] + (values[last] - values[0]) * i / Math.max(1, last);
            if (Math.abs(values[i] - even) > 1e-8 + 1e-5 * Math.abs(even)) {
                return false;
            }
        }
        return true;
    }
}
