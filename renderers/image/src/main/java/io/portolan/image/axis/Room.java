package io.portolan.image.axis;

import org.jspecify.annotations.Nullable;

/**
 * How much room data wants around itself on an axis.
 *
 * @param padded whether a twentieth of the axis stays free at its ends
 * @param toZero whether zero is shown as well
 * @param pad pixels around each value, such as a marker's radius
 * @param pads pixels around each value one by one, instead of {@code pad}
 */
public record Room(boolean padded, boolean toZero, double pad, double @Nullable [] pads) {

    public static final Room NONE = new Room(false, false, 0, null);
    public static final Room PADDED = new Room(true, false, 0, null);

    public Room withZero() {
        return new Room(padded, true, pad, pads);
    }

    /** Pixels around a value. */
    public double pad(int index) {
        return pads == null ? pad : pads[index];
    }
}
