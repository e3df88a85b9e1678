package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.Span;

/** A trace of boxes, violins or candles: one for each position along one axis, with values along the other. */
abstract class PositionedTrace extends CartesianTrace {

    private BoxPlace place = new BoxPlace(0.5, 0, 0.5);

    PositionedTrace(TraceSetup setup) {
        super(setup);
    }

    /** The distinct positions, as numbers. */
    abstract double[] positions();

    /** What layout attributes about its place begin with: {@code box} or {@code violin}. */
    abstract String family();

    final Axis positionAxis() {
        return isVertical() ? x() : y();
    }

    final Axis valueAxis() {
        return isVertical() ? y() : x();
    }

    final String positionLetter() {
        return isVertical() ? "x" : "y";
    }

    final String valueLetter() {
        return isVertical() ? "y" : "x";
    }

    final BoxPlace place() {
        return place;
    }

    final void place(BoxPlace settled) {
        place = settled;
    }

    /** Half the width that the trace states for itself; 0 where it states none. */
    final double statedHalf() {
        return Math.max(0, attrs().number("width", 0)) / 2;
    }

    /** Lets the position axis show every box whole. */
    void showPositions() {
        double reach = place.step();
        for (double position : positions()) {
            double middle = positionAxis().linear(position);
            positionAxis().show(new Span(middle - reach, middle + reach, 0, 0, statedHalf() > 0, false));
        }
    }
}
