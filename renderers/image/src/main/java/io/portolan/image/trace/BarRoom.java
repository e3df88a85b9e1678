package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.Span;
import java.util.Arrays;

/**
 * What bars want their size axis to show.
 *
 * @param toZero whether zero is shown as well
 * @param padded whether a twentieth of the axis stays free beyond the bars
 * @param withBases whether the lower ends are shown, and not only the upper ones
 */
record BarRoom(boolean toZero, boolean padded, boolean withBases) {

    /** For bars that stand on zero. */
    static final BarRoom STANDING = new BarRoom(true, true, false);

    /** For bars of which each ends where its size says. */
    static BarRoom tops(Bars bars) {
        return new BarRoom(standsOnZero(bars), true, bars.hasBases());
    }

    static BarRoom stack(Bars bars) {
        return new BarRoom(true, true, bars.hasBases());
    }

    /** For bars whose sums are normalized: they touch the ends of the axis unless they reach beyond. */
    static BarRoom normal(Bars bars, double least, double most) {
        boolean beyond = !bars.sizeAxis().isLinear();
        for (int i = 0; i < bars.sizes().length; i++) {
            double top = bars.feet()[i] + bars.sizes()[i];
            beyond |= top < least - 1e-9 || top > most + 1e-9;
        }
        return new BarRoom(standsOnZero(bars), beyond, bars.hasBases());
    }

    private static boolean standsOnZero(Bars bars) {
        return !bars.hasBases() || Arrays.stream(bars.feet()).anyMatch(foot -> foot == 0);
    }

    /** Shows bars on their axis, with pixels free for texts over those that rise and under those that fall. */
    void show(Bars bars) {
        double textHeight = BarLabel.outsideHeight(bars);
        double under = 0;
        double over = 0;
        for (double size : bars.sizes()) {
            over = size >= 0 ? textHeight : over;
            under = size < 0 ? textHeight : under;
        }
        for (int i = 0; i < bars.sizes().length; i++) {
            show(bars.sizeAxis(), bars.feet()[i] + bars.sizes()[i], under, over);
            if (withBases) {
                show(bars.sizeAxis(), bars.feet()[i], under, over);
            }
        }
    }

    private void show(Axis axis, double value, double under, double over) {
        double at = axis.linear(value);
        axis.show(new Span(at, at, under, over, padded, toZero && axis.isLinear()));
    }
}
