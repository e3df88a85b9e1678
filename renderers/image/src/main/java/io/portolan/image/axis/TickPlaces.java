package io.portolan.image.axis;

import java.util.ArrayList;
import java.util.List;

/** Where the ticks of a step stand: from the first end of the axis to the second, as plotly.js goes. */
final class TickPlaces {

    private static final int MOST = 1000;
    private static final double HAIR = 1e-4;

    private final Axis axis;
    private final TickStep step;
    private final boolean isReversed;
    private final double low;
    private final double high;

    TickPlaces(Axis axis, TickStep step) {
        this.axis = axis;
        this.step = step;
        this.isReversed = axis.low() > axis.high();
        double hair = Math.abs(axis.high() - axis.low()) * HAIR;
        this.low = Math.min(axis.low(), axis.high()) - hair;
        this.high = Math.max(axis.low(), axis.high()) + hair;
    }

    /**
     * The places within the range.
     *
     * @param early whether there is one more before the first end
     * @param isAutomatic whether the step is free to start at the end of a gap
     */
    List<Double> all(boolean early, boolean isAutomatic) {
        double at = first();
        TickStep run = step;
        if (!axis.scale().gaps().isEmpty() && isAutomatic) {
            double outside = axis.scale().outside(at);
            run = step.from(outside);
            at = isReversed ? outside : run.previous(outside);
        }
        at = early ? back(run, at) : at;
        List<Double> places = new ArrayList<>();
        double previous = Double.NaN;
        while (isBeforeEnd(at) && at != previous && places.size() <= Math.max(MOST, axis.length())) {
            if (isFromHereOnHidden(at)) {
                break;
            }
            if (axis.breaks().isEmpty() || isReversed || at >= low) {
                places.add(at);
            }
            previous = at;
            at = isReversed ? run.previous(at) : run.next(at);
        }
        return places;
    }

    /** The first place, in the direction of the axis. */
    double first() {
        double above = step.first(isReversed ? high : low);
        double at = isReversed && above > high ? step.previous(above) : above;
        return axis.type().isCategorical()
                ? Math.max(0, Math.min(axis.categories().size() - 1, at))
                : at;
    }

    private double back(TickStep run, double at) {
        return isReversed ? run.next(at) : run.previous(at);
    }

    private boolean isBeforeEnd(double at) {
        if (axis.type().isCategorical()) {
            double last = Math.min(axis.categories().size() - 0.5, high);
            return at >= Math.max(-0.5, low) && at <= last;
        }
        return isReversed ? at >= low && at < Double.POSITIVE_INFINITY : at <= high && at > Double.NEGATIVE_INFINITY;
    }

    private boolean isFromHereOnHidden(double at) {
        return !isReversed
                && at >= low
                && axis.breaks().hides(at)
                && axis.scale().outside(at) >= high;
    }
}
