package io.portolan.image.axis;

/** Labels of a logarithmic axis: powers in full, digits between them small. */
final class LogLabels extends TickLabels {

    private final TickStep step;
    private final boolean stated;

    LogLabels(Axis axis, TickStep step, boolean stated) {
        super(axis);
        this.step = step;
        this.stated = stated;
    }

    @Override
    Tick plain(double value, boolean first, boolean last) {
        boolean whole = Math.abs(value - Math.rint(value)) < 0.01;
        boolean digits = step instanceof TickStep.Digits;
        if (step instanceof TickStep.LogEven even && !stated) {
            return Tick.of(value, even(even, value, shown("showexponent", first, last)));
        }
        if (stated || attrs().has("tickformat")) {
            return Tick.of(value, one(StrictMath.pow(10, value)));
        }
        if (digits && !whole) {
            double rest = value - Math.floor(value);
            return new Tick(value, String.valueOf(Math.round(StrictMath.pow(10, rest))), 0.75, 0, 0);
        }
        Tick tick = power((int) Math.rint(value));
        return step == TickStep.Digits.ALL ? apart(tick) : tick;
    }

    private String even(TickStep.LogEven even, double value, boolean withExponent) {
        double largest = StrictMath.pow(10, Math.max(axis().low(), axis().high()));
        return NumberText.of(attrs(), even.size(), largest).text(StrictMath.pow(10, value), withExponent);
    }

    private String one(double number) {
        return NumberText.forOne(attrs(), number).text(number, true);
    }

    private Tick power(int power) {
        String format = attrs().text("exponentformat", "B");
        boolean si = format.equals("SI") || format.equals("B");
        boolean asPower = format.equals("power") || si && (power > 14 || power < -15);
        if (asPower) {
            String size = power < 0 ? NumberText.MINUS + String.valueOf(-power) : String.valueOf(power);
            String text = power == 0 ? "1" : power == 1 ? "10" : "10<sup>" + size + "</sup>";
            return new Tick(power, text, 1.25, 0, 0);
        }
        if ((format.equals("e") || format.equals("E")) && Math.abs(power) > 2) {
            return Tick.of(power, "1" + format + (power > 0 ? "+" : NumberText.MINUS) + Math.abs(power));
        }
        return Tick.of(power, one(StrictMath.pow(10, power)));
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
