package io.portolan.raster;

import java.util.Optional;

/**
 * A grid of cells over a part of the plane. Immutable. A range that is not given is that of the data.
 *
 * @param width columns of cells, positive
 * @param height rows of cells, positive
 * @param xRange what the columns span; empty for all data
 * @param yRange what the rows span; empty for all data
 * @param xType how x lies along the columns
 * @param yType how y lies along the rows
 */
public record Canvas(
        int width, int height, Optional<Range> xRange, Optional<Range> yRange, AxisType xType, AxisType yType) {

    /** Cells of the largest grid: a grid of doubles then takes 2 GiB. */
    private static final long MOST_CELLS = 1L << 28;

    /** @throws RasterException for a size that is not positive, or whose grid could not be held */
    public Canvas {
        if (width < 1 || height < 1) {
            throw new RasterException(
                    "A canvas of " + width + " x " + height + " cells is empty; both must be at least 1.");
        }
        if ((long) width * height > MOST_CELLS) {
            throw new RasterException(String.format(
                    "A canvas of %d x %d cells would take %.0f MB for each number of a cell; make it smaller.",
                    width, height, 8e-6 * width * height));
        }
    }

    /** A canvas over all data, with linear axes. */
    public static Canvas of(int width, int height) {
        return new Canvas(width, height, Optional.empty(), Optional.empty(), AxisType.LINEAR, AxisType.LINEAR);
    }

    public Canvas x(double low, double high) {
        return new Canvas(width, height, Optional.of(new Range(low, high)), yRange, xType, yType);
    }

    public Canvas y(double low, double high) {
        return new Canvas(width, height, xRange, Optional.of(new Range(low, high)), xType, yType);
    }

    public Canvas xType(AxisType type) {
        return new Canvas(width, height, xRange, yRange, type, yType);
    }

    public Canvas yType(AxisType type) {
        return new Canvas(width, height, xRange, yRange, xType, type);
    }

    /**
     * This canvas as it is.
     *
     * @throws RasterException if it lacks a range
     */
    public Viewport viewport() {
        if (xRange.isEmpty() || yRange.isEmpty()) {
            throw new RasterException("The canvas has no range; give one with x and y.");
        }
        return over(xRange.get(), yRange.get());
    }

    /** This canvas with the ranges it lacks. */
    public Viewport over(Range dataX, Range dataY) {
        return new Viewport(
                Mapping.of(xType, xRange.orElse(dataX), width), Mapping.of(yType, yRange.orElse(dataY), height));
    }
}
