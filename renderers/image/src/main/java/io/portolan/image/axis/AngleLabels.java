package io.portolan.image.axis;

/** Labels of an axis around a circle: degrees, or fractions of pi. */
final class AngleLabels extends TickLabels {

    private static final int LARGEST_DENOMINATOR = 100;

    private final NumberLabels degrees;
    private final boolean radians;

    AngleLabels(Axis axis, TickStep step, boolean stated) {
        super(axis);
        degrees = new NumberLabels(axis, step, stated);
        radians = axis.attrs().text("thetaunit", "degrees").equals("radians");
    }

    @Override
    Tick plain(double value, boolean first, boolean last) {
        return radians ? Tick.of(value, inPi(value)) : degrees.plain(value, first, last);
    }

    private String inPi(double value) {
        double turns = Math.abs(value) / 180;
        for (int denominator = 1; denominator < LARGEST_DENOMINATOR; denominator++) {
            double numerator = Math.rint(turns * denominator);
            if (Math.abs(turns * denominator - numerator) < 1e-6) {
                return value == 0 ? "0" : (value < 0 ? "\u2212" : "") + fraction((long) numerator, denominator);
            }
        }
        return NumberText.forOne(attrs(), StrictMath.toRadians(value)).text(StrictMath.toRadians(value), true);
    }

    private static String fraction(long numerator, int denominator) {
        if (denominator == 1) {
            return (numerator == 1 ? "" : String.valueOf(numerator)) + "\u03c0";
        }
        return "<sup>" + numerator + "</sup>\u2044<sub>" + denominator + "</sub>\u03c0";
    }
}
