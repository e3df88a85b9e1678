package io.portolan.raster;

import java.io.Serializable;

/**
 * A closed interval of data values.
 *
 * @param low finite
 * @param high finite and above {@code low}
 */
public record Range(double low, double high) implements Serializable {

    /** @throws RasterException for ends that are not finite, equal or the wrong way round */
    public Range {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            throw new RasterException("The range " + low + " to " + high + " is not finite; give two numbers.");
        }
        if (!(low < high)) {
            throw new RasterException("The range " + low + " to " + high + " is empty; "
                    + (low == high ? "its ends must differ." : "give its lower end first."));
        }
    }

    /** The range of data between two extremes: (-1, 1) if there is none, one more on each side if it is one value. */
    public static Range ofExtremes(double least, double most) {
        if (!Double.isFinite(least) || !Double.isFinite(most)) {
            return new Range(-1, 1);
        }
        return least == most ? new Range(least - 1, most + 1) : new Range(least, most);
    }
}
