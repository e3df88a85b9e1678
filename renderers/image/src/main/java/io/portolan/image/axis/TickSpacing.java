package io.portolan.image.axis;

/** The least distance of automatic ticks, as bars and boxes ask for it: plotly.js's minDtick. */
final class TickSpacing {

    private static final double TOLERANCE = 1e-6;

    private boolean asked;
    private double step;
    private double first;

    /** Asks that ticks be no nearer than a step, and stand on a place; 0 for no such wish, which wins over all others. */
    void ask(double wanted, double place) {
        if (!asked || wanted == 0) {
            set(wanted, place);
        } else if (step > 0) {
            boolean finer = isWhole(step / wanted) && isWhole((place - first) / wanted);
            boolean coarser = isWhole(wanted / step) && isWhole((place - first) / step);
            if (finer) {
                set(wanted, place);
            } else if (!coarser) {
                set(0, 0);
            }
        }
        asked = true;
    }

    private void set(double wanted, double place) {
        step = wanted;
        first = place;
    }

    private static boolean isWhole(double quotient) {
        return Math.abs(quotient - Math.rint(quotient)) < TOLERANCE;
    }

    /** 0 where ticks may be as near as they like. */
    double step() {
        return step;
    }

    double first() {
        return first;
    }
}
