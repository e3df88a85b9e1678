package io.portolan.raster.resample;

/** How a matrix is made finer. */
public enum Interpolation {
    /** The value of the cell a point lies in. */
    NEAREST {
        @Override
        double[][] of(double[][] source, int width, int height) {
            double across = (double) source[0].length / width;
            double along = (double) source.length / height;
            double[][] finer = new double[height][width];
            for (int row = 0; row < height; row++) {
                double[] line = source[(int) (along * row)];
                for (int column = 0; column < width; column++) {
                    finer[row][column] = orMissing(line[(int) (across * column)]);
                }
            }
            return finer;
        }
    },

    /** Bilinear between the four values around, corners on corners; beside a missing value the nearest. */
    LINEAR {
        @Override
        double[][] of(double[][] source, int width, int height) {
            double across = (source[0].length - 1.0) / Math.max(1, width - 1);
            double along = (source.length - 1.0) / Math.max(1, height - 1);
            double[][] finer = new double[height][width];
            for (int row = 0; row < height; row++) {
                for (int column = 0; column < width; column++) {
                    finer[row][column] = between(source, across * column, along * row);
                }
            }
            return finer;
        }
    };

    abstract double[][] of(double[][] source, int width, int height);

    private static double orMissing(double value) {
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    private static double between(double[][] source, double x, double y) {
        int column = (int) x;
        int row = (int) y;
        int right = Math.min(column + 1, source[0].length - 1);
        int above = Math.min(row + 1, source.length - 1);
        double shareX = x - column;
        double shareY = y - row;
        double low = source[row][column] + shareX * (source[row][right] - source[row][column]);
        double high = source[above][column] + shareX * (source[above][right] - source[above][column]);
        double value = low + shareY * (high - low);
        boolean whole = value - value == 0;
        return whole ? value : orMissing(source[shareY < 0.5 ? row : above][shareX < 0.5 ? column : right]);
    }
}
