package io.portolan.image.axis;

/**
 * What the labels of crossing axes take of an axis, within the plot.
 *
 * @param low pixels at its lower end
 * @param high pixels at its upper end
 */
public record Inset(double low, double high) {

    public static final Inset NONE = new Inset(0, 0);
}
