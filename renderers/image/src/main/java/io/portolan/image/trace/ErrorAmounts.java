package io.portolan.image.trace;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;

/**
 * How unsure values are.
 *
 * @param attrs the {@code error_x}, {@code error_y} or {@code error_z} part
 * @param centers the values that the errors are about
 */
public record ErrorAmounts(Attrs attrs, double[] centers) {

    private static final double DEFAULT_VALUE = 10;

    /** How far a bar reaches from its value; NaN where that is not known. */
    public double at(int index, boolean upward) {
        String type = attrs.text("type", attrs.has("array") ? "data" : "percent");
        boolean symmetric = attrs.flag("symmetric", !attrs.has(type.equals("data") ? "arrayminus" : "valueminus"));
        String suffix = upward || symmetric ? "" : "minus";
        double value = attrs.number("value" + suffix, DEFAULT_VALUE);
        switch (type) {
            case "data":
                Column data = attrs.column("array" + suffix);
                return Math.abs(data.number(index));
            case "percent":
                return Math.abs(centers[index] * value / 100);
            case "sqrt":
                return Math.sqrt(Math.abs(centers[index]));
            default:
                return value;
        }
    }
}
