package io.portolan.raster.shade;

import io.portolan.raster.RasterException;
import io.portolan.raster.reduce.Grid;

/**
 * Mixes the colours of categories by their weights in a cell; the sum of all decides the opacity. Colours are mixed in
 * single precision, as in Datashader.
 */
final class Mixture {

    private final Shading shading;
    private final Grid grid;
    private final int planes;

    Mixture(Shading shading, Grid grid, int planes) {
        if (shading.colors().size() < planes) {
            throw new RasterException("There are " + planes + " categories but only "
                    + shading.colors().size() + " colours; give as many.");
        }
        this.shading = shading;
        this.grid = grid;
        this.planes = planes;
    }

    int[] colors() {
        int cells = grid.size() / planes;
        double baseline = shading.baseline().orElseGet(this::least);
        int[] alphas = alphas(totals(cells));
        int[] argb = new int[cells];
        for (int cell = 0; cell < cells; cell++) {
            argb[cell] = alphas[cell] << 24 | mixed(cell, baseline);
        }
        return argb;
    }

    private double least() {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < grid.size(); i++) {
            double value = grid.value(i);
            least = value < least ? value : least;
        }
        return least;
    }

    private int mixed(int cell, double baseline) {
        float red = 0;
        float green = 0;
        float blue = 0;
        float sum = 0;
        for (int k = 0; k < planes; k++) {
            double value = grid.value(cell * planes + k);
            float weight = Double.isNaN(value) ? 0 : (float) Math.max(0, value - baseline);
            Rgb color = shading.colors().get(k);
            red += weight * color.red();
            green += weight * color.green();
            blue += weight * color.blue();
            sum += weight;
        }
        return sum == 0 ? plain(cell) : (int) (red / sum) << 16 | (int) (green / sum) << 8 | (int) (blue / sum);
    }

    /** The average of the colours of all categories that are there; where none is, black. */
    private int plain(int cell) {
        int red = 0;
        int green = 0;
        int blue = 0;
        int count = 0;
        for (int k = 0; k < planes; k++) {
            if (!Double.isNaN(grid.value(cell * planes + k))) {
                Rgb color = shading.colors().get(k);
                red += color.red();
                green += color.green();
                blue += color.blue();
                count++;
            }
        }
        return count == 0 ? 0 : red / count << 16 | green / count << 8 | blue / count;
    }

    /** The sum of a cell's categories; none where all are missing, or where nothing was counted. */
    private Values totals(int cells) {
        boolean counts = grid instanceof Grid.Counts;
        double[] totals = new double[cells];
        boolean gaps = false;
        for (int cell = 0; cell < cells; cell++) {
            double total = Double.NaN;
            for (int k = 0; k < planes; k++) {
                double value = grid.value(cell * planes + k);
                if (!Double.isNaN(value)) {
                    total = Double.isNaN(total) ? value : total + value;
                }
            }
            boolean empty = counts && total == 0;
            gaps |= empty;
            totals[cell] = empty ? Double.NaN : total;
        }
        return new Values(totals, counts && !gaps);
    }

    private int[] alphas(Values totals) {
        int[] alphas = new int[totals.numbers().length];
        if (totals.isEmpty()) {
            return alphas;
        }
        Normalized normalized = shading.normalize(totals);
        double[] ends = {shading.minAlpha(), shading.alpha()};
        Ramp ramp = Ramp.of(normalized.low(), normalized.high(), ends);
        for (int i = 0; i < alphas.length; i++) {
            double value = normalized.values()[i];
            alphas[i] = Double.isNaN(value) ? 0 : value > normalized.high() ? 255 : (int) ramp.at(value);
        }
        return alphas;
    }
}
