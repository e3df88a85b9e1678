package io.portolan.image.plot;

import io.portolan.image.axis.Axis;

/** Keeps pixels a unit of axes in the ratio they ask for, by widening ranges ({@code scaleanchor}). */
final class AspectRatios {

    private final AxisSet axes;

    AspectRatios(AxisSet axes) {
        this.axes = axes;
    }

    void keep() {
        for (AxisView view : axes.views()) {
            AxisView other = axes.find(view.attrs().text("scaleanchor", ""));
            double ratio = view.attrs().number("scaleratio", 1);
            if (other != null && other != view && ratio > 0) {
                keep(view, other, ratio);
            }
        }
    }

    /** A unit on the first axis is {@code ratio} times as long as on the other. */
    private static void keep(AxisView view, AxisView other, double ratio) {
        double here = Math.abs(view.axis().pixelsPerUnit()) / ratio;
        double there = Math.abs(other.axis().pixelsPerUnit());
        if (here > there) {
            shrinkTo(view, there / here);
        } else if (there > here) {
            shrinkTo(other, here / there);
        }
    }

    /** Makes a unit shorter: shows more, or with {@code constrain: domain} takes less of the page. */
    private static void shrinkTo(AxisView view, double factor) {
        Axis axis = view.axis();
        String toward = view.attrs().text("constraintoward", view.isX() ? "center" : "middle");
        double share = toward.equals("left") || toward.equals("bottom")
                ? 0
                : toward.equals("right") || toward.equals("top") ? 1 : 0.5;
        if (view.attrs().text("constrain", "range").equals("domain")) {
            double length = axis.length() * factor;
            double before = (axis.length() - length) * (axis.isX() ? share : 1 - share);
            axis.place(axis.offset() + before, length);
            return;
        }
        double fixed = axis.low() + share * (axis.high() - axis.low());
        axis.range(fixed + (axis.low() - fixed) / factor, fixed + (axis.high() - fixed) / factor);
    }
}
