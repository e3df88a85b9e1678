package io.portolan.raster.resample;

import java.util.stream.IntStream;

/** The cells of a matrix that fall into each cell of a coarser one, with the part that does. */
final class Windows {

    private static final double TINY = 1e-10;

    private final double[][] source;
    private final Cuts columns;
    private final Cuts rows;

    Windows(double[][] source, int width, int height) {
        this.source = source;
        columns = new Cuts(source[0].length, width);
        rows = new Cuts(source.length, height);
    }

    /** One direction cut into windows: their first and last cells, and the parts of these that belong to them. */
    private static final class Cuts {

        private final int[] first;
        private final int[] last;
        private final double[] firstPart;
        private final double[] lastPart;

        Cuts(int cells, int windows) {
            first = new int[windows];
            last = new int[windows];
            firstPart = new double[windows];
            lastPart = new double[windows];
            double scale = (double) cells / windows;
            for (int i = 0; i < windows; i++) {
                double from = scale * i;
                double to = from + scale;
                first[i] = (int) from;
                last[i] = (int) to;
                firstPart[i] = 1.0 - (from - first[i]);
                lastPart[i] = to - last[i];
                if (lastPart[i] < TINY) {
                    lastPart[i] = 1;
                    last[i] -= last[i] > first[i] ? 1 : 0;
                }
            }
        }

        double part(int window, int cell) {
            return cell == first[window] ? firstPart[window] : cell == last[window] ? lastPart[window] : 1;
        }
    }

    double[][] reduce(Downsampling method) {
        double[][] result = new double[rows.first.length][columns.first.length];
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
        int left = columns.first[column];
        int right = columns.last[column];
        for (int j = rows.first[row]; j <= rows.last[row]; j++) {
            double[] line = source[j];
            double part = rows.part(row, j);
            for (int i = left; i <= right; i++) {
                double value = line[i];
                if (value - value == 0) {
                    tally.add(value, columns.part(column, i) * part);
                }
            }
        }
    }
}
