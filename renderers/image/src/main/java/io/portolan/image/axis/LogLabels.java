package io.portolan.image.axis;

/** Labels of a logarithmic axis: powers in full, digits between them small. */
final class LogLabels extends TickLabels {

    private static final double SMALL = 0.75;

    private final TickStep step;
    private final boolean stated;

    LogLabels(Axis axis, TickStep step, boolean stated) {
        super(axis);
        this.step = step;
        this.stated = stated;
    }

    @Override
    Tick plain(double value, boolean first, boolean last) {
        if (step instanceof TickStep.LogEven even && !stated) {
            return Tick.of(value, even(even, value, shown("showexponent", first, last)));
        }
        if (stated || attrs().has("tickformat")) {
            return Tick.of(value, one(StrictMath.pow(10, value)));
        }
        boolean whole = value + 0.01 - Math.floor(value + 0.01) < 0.1;
        String between = attrs().word("minorloglabels", "small digits", "complete", "none");
        boolean complete = between.equals("complete");
        Tick tick = whole || complete || !(step instanceof TickStep.Digits)
                ? number(value, complete && !whole ? SMALL : 1)
                : new Tick(value, between.equals("none") ? "" : digit(value), SMALL, 0, 0);
        boolean ten = tick.text().startsWith("1") || tick.text().startsWith("0");
        return step == TickStep.Digits.ALL && ten ? apart(tick) : tick;
    }

    private static String digit(double value) {
        return String.valueOf(Math.round(StrictMath.pow(10, value - Math.floor(value))));
    }

    private String even(TickStep.LogEven even, double value, boolean withExponent) {
        double largest = StrictMath.pow(10, Math.max(axis().low(), axis().high()));
        return NumberText.of(attrs(), even.size(), largest).text(StrictMath.pow(10, value), withExponent);
    }

    private String one(double number) {
        return NumberText.forOne(attrs(), number).text(number, true);
    }

    private Tick number(double value, double scale) {
        double number = StrictMath.pow(10, value);
        int power = (int) Math.floor(value + 1e-9);
        long digit = Math.round(number / StrictMath.pow(10, power));
        String format = attrs().text("exponentformat", "B");
        if (NumberText.isPower(format, power)) {
            String size = power < 0 ? NumberText.MINUS + String.valueOf(-power) : String.valueOf(power);
            String base = power == 0 ? "" + digit : digit == 1 ? "10" : digit + "x10";
            return new Tick(
                    value, power == 0 || power == 1 ? base : base + "<sup>" + size + "</sup>", scale * 1.25, 0, 0);
        }
        boolean isExponential = (format.equals("e") || format.equals("E")) && Math.abs(power) > 2;
        String exponent = (power > 0 ? "+" : NumberText.MINUS) + "" + Math.abs(power);
        return new Tick(value, isExponential ? digit + format + exponent : one(number), scale, 0, 0);
    }

    /** Where nines are labelled the tens move away from them a little. */
    private Tick apart(Tick tick) {
        if (!axis().isX()) {
            return new Tick(tick.value(), tick.text(), tick.fontScale(), -0.25, -1.0 / 6);
        }
        double side = axis().high() > axis().low() ? 1 : -1;
        return new Tick(tick.value(), tick.text(), tick.fontScale(), side * (tick.value() < 0 ? 0.5 : 0.25), 0.5);
    }
}
