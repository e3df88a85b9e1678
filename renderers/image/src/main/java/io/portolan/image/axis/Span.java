package io.portolan.image.axis;

/**
 * A stretch of linear space that an axis is to show.
 *
 * @param from its lower end
 * @param to its upper end
 * @param below pixels free under the lower end
 * @param above pixels free over the upper end
 * @param padded whether a twentieth of the axis stays free at its ends as well
 * @param toZero whether zero is shown too, with nothing free beyond it
 */
public record Span(double from, double to, double below, double above, boolean padded, boolean toZero) {

    /** A stretch with nothing free around it. */
    public static Span of(double from, double to) {
        return new Span(Math.min(from, to), Math.max(from, to), 0, 0, false, false);
    }

    /** This stretch with the room that a value asks for around itself. */
    Span in(Room room, int index, boolean showsZero) {
        return new Span(from, to, room.pad(index), room.pad(index), room.padded(), showsZero);
    }

    /** This stretch with pixels free at both ends. */
    public Span withPad(double pixels) {
        return new Span(from, to, pixels, pixels, padded, toZero);
    }
}
