package io.portolan.image.axis;

/** Labels of a linear axis. */
final class NumberLabels extends TickLabels {

    private final double step;
    private final boolean stated;
    private final NumberText format;

    NumberLabels(Axis axis, TickStep step, boolean stated) {
        super(axis);
        this.step = step instanceof TickStep.Even even ? even.size() : 1;
        this.stated = stated;
        this.format = NumberText.of(axis.attrs(), this.step, Math.max(Math.abs(axis.low()), Math.abs(axis.high())));
    }

    @Override
    Tick plain(double value, boolean first, boolean last) {
        if (stated) {
            return Tick.of(value, NumberText.forOne(attrs(), value).text(value, true));
        }
        boolean bareZero = shown("showexponent", false, false) && Math.abs(value / step) < 1e-6;
        return Tick.of(value, format.text(value, !bareZero && shown("showexponent", first, last)));
    }
}
