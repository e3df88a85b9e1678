package io.portolan.raster;

import java.io.Serializable;

/**
 * From data values to the bins of one axis: {@code mapped(value) * scale + shift}, in this order and in doubles, so that
 * a value at the edge of a bin falls on the same side everywhere.
 *
 * @param type how values lie along the axis
 * @param range what the bins span
 * @param bins how many there are
 * @param scale bins in a unit of the axis
 * @param shift the bin of the axis's zero
 */
public record Mapping(AxisType type, Range range, int bins, double scale, double shift) implements Serializable {

    /**
     * @throws RasterException if the axis is logarithmic and the range reaches down to zero, or its bins are too narrow or
     *     too wide for numbers
     */
    public static Mapping of(AxisType type, Range range, int bins) {
        if (type == AxisType.LOG && !(range.low() > 0)) {
            throw new RasterException("A logarithmic axis cannot show " + range.low() + " to " + range.high()
                    + "; give a range above 0 or use a linear axis.");
        }
        double start = type.mapped(range.low());
        double scale = bins / (type.mapped(range.high()) - start);
        if (!(scale > 0 && scale < Double.POSITIVE_INFINITY && Double.isFinite(start * scale))) {
            throw new RasterException("The range " + range.low() + " to " + range.high() + " cannot be divided into "
                    + bins + " bins with double precision; give a range of other width.");
        }
        return new Mapping(type, range, bins, scale, -start * scale);
    }

    /** The place of a value in bins: 0 at the lower edge of the first. */
    public double position(double value) {
        return type.mapped(value) * scale + shift;
    }

    /** The bin of a value within the range; the upper end belongs to the last bin. */
    public int bin(double value) {
        return Math.min((int) position(value), bins - 1);
    }

    /** The data value in the middle of a bin. */
    public double center(int bin) {
        return type.value((bin + 0.5 - shift) / scale);
    }

    public boolean isLinear() {
        return type == AxisType.LINEAR;
    }
}
