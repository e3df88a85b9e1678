package io.portolan.raster.resample;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The cells of a matrix that fall into each cell of a coarser one, with the part that does. */
final class Windows {

    private static final double TINY = 1e-10;

    private final double[][] source;
    private final Cuts columns;
    private final Cuts rows;

    /**
     * Windows on a matrix, whose rows are not copied.
     *
     * @param columns how its columns are cut
     * @param rows how its rows are cut
     */
    Windows(double[][] source, Cuts columns, Cuts rows) {
        this.source = source;
        this.columns = columns;
        this.rows = rows;
    }

    /** One direction cut into windows: the first cell of each, and the parts of its cells that belong to it. */
    static final class Cuts {

        private final int[] first;
        private final double[][] parts;

        /**
         * Cuts some cells, evenly.
         *
         * @param start the first of them
         * @param cells how many
         */
        Cuts(int start, int cells, int windows) {
            first = new int[windows];
            parts = new double[windows][];
            double scale = (double) cells / windows;
            for (int i = 0; i < windows; i++) {
                double from = scale * i;
                double to = from + scale;
                first[i] = start + (int) from;
                parts[i] = parts(from, to);
            }
        }

        private static double[] parts(double from, double to) {
            int first = (int) from;
            int last = (int) to;
            double lastPart = to - last;
            if (lastPart < TINY) {
                lastPart = 1;
                last -= last > first ? 1 : 0;
            }
            double[] parts = new double[last - first + 1];
            Arrays.fill(parts, 1);
            parts[last - first] = lastPart;
            parts[0] = 1.0 - (from - first);
            return parts;
        }

        int size() {
            return first.length;
        }
    }

    double[][] reduce(Downsampling method) {
        double[][] result = new double[rows.size()][columns.size()];
        IntStream.range(0, result.length).parallel().forEach(row -> {
            Downsampling.Tally tally = method.tally();
            for (int column = 0; column < result[row].length; column++) {
                tally.reset();
                gather(row, column, tally);
                result[row][column] = tally.result();
            }
        });
        return result;
    }

    private void gather(int row, int column, Downsampling.Tally tally) {
        double[] parts = rows.parts[row];
        for (int j = 0; j < parts.length; j++) {
            tally.add(source[rows.first[row] + j], columns.first[column], columns.parts[column], parts[j]);
        }
    }
}
