package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.Span;

/**
 * What bars want their size axis to show.
 *
 * @param toZero whether zero is shown as well
 * @param padded whether a twentieth of the axis stays free beyond the bars
 * @param withBases whether the lower ends are shown, and not only the upper ones
 */
record BarRoom(boolean toZero, boolean padded, boolean withBases) {

    /** Shows bars on their axis, with pixels free for texts over those that rise and under those that fall. */
    void show(Axis axis, double[] bases, double[] sizes, double textHeight) {
        double under = 0;
        double over = 0;
        for (double size : sizes) {
            over = size >= 0 ? textHeight : over;
            under = size < 0 ? textHeight : under;
        }
        for (int i = 0; i < sizes.length; i++) {
            show(axis, bases[i] + sizes[i], under, over);
            if (withBases) {
                show(axis, bases[i], under, over);
            }
        }
    }

    private void show(Axis axis, double value, double under, double over) {
        double at = axis.linear(value);
        axis.show(new Span(at, at, under, over, padded, toZero && axis.isLinear()));
    }
}
